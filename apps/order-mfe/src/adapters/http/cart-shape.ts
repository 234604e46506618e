import type { CartDto, Money } from '@jangteo/contracts'
import type { Shape } from '@jangteo/mfe-kit'

export const MONEY: Shape<Money> = { amount: 'number', currency: 'string' }

export const LINE = {
  sku: 'string',
  name: 'string',
  quantity: 'number',
  unitPrice: MONEY,
  lineTotal: MONEY,
} as const

export const CART: Shape<CartDto> = {
  count: 'number',
  lines: [LINE],
  subtotal: MONEY,
  freeShippingFrom: MONEY,
  isPriced: 'boolean',
}
