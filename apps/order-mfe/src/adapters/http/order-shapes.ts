import type { OrderDto, PaymentMethodDto, SavedAddressDto, ShippingOptionsDto } from '@jangteo/contracts'
import type { Shape } from '@jangteo/mfe-kit'
import { LINE, MONEY } from './cart-shape.ts'

const address = { recipient: 'string', country: 'string', city: 'string', line1: 'string' } as const

export const ORDER: Shape<OrderDto> = {
  id: 'string',
  number: 'string',
  state: 'string',
  lines: [LINE],
  address,
  payment: { state: 'string' },
  subtotal: MONEY,
  shippingPrice: MONEY,
  total: MONEY,
}

export const SAVED_ADDRESS: Shape<SavedAddressDto> = { id: 'string', address }
export const SHIPPING_OPTIONS: Shape<ShippingOptionsDto> = {
  items: [{ method: 'string', price: MONEY, days: { min: 'number', max: 'number' } }],
}
export const PAYMENT_METHOD: Shape<PaymentMethodDto> = { id: 'string' }
