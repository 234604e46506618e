import type { ShelfItem } from '../adapters/in-memory/in-memory-shopping-cart.ts'
import type { Address } from '../model/address.ts'
import type { OrderRequest } from '../model/order.ts'

export const TOTE = 'tote01-blue'
export const MUG = 'mug001-white'

export const SHELF: readonly ShelfItem[] = [
  { sku: TOTE, productId: 'tote01', name: 'Canvas tote', price: 39_000, inStock: 10 },
  { sku: MUG, productId: 'mug001', name: 'Mug', price: 8_000, inStock: 3 },
]

export const seoul: Address = {
  recipient: '김하나',
  phone: '010-1234-5678',
  country: 'KR',
  postalCode: '04524',
  city: '서울',
  line1: '세종대로 110',
}

/** Two totes, free standard shipping. */
export const anOrderRequest: Omit<OrderRequest, 'paymentMethod'> = {
  address: seoul,
  shipping: 'standard',
  currency: 'KRW',
  locale: 'ko',
  expectedTotal: 78_000,
}

export const kim = { id: 'kim', name: '김하나', email: 'kim@jangteo.test' }
