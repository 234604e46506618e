import type { Address } from '../domain/address.ts'
import { newOrder, type NewOrder, type Order } from '../domain/order.ts'
import type { Offer } from '../ports/product-offers.ts'

export const TOTE = 'tote01-blue'
export const MUG = 'mug001-white'

export const seoul: Address = {
  recipient: '김하나',
  phone: '010-1234-5678',
  country: 'KR',
  postalCode: '04524',
  city: '서울',
  line1: '세종대로 110',
}

export const anOffer = (offer: Partial<Offer> = {}): Offer => ({
  sku: TOTE,
  productId: 'tote01',
  slug: 'canvas-tote',
  name: '캔버스 토트백',
  option: '블루',
  prices: { KRW: 39_000, USD: 2_900 },
  inStock: 10,
  picture: { src: '/p/tote-{width}.{format}', widths: [320], formats: ['avif'], alt: '파란 가방' },
  ...offer,
})

export const aMug = (offer: Partial<Offer> = {}): Offer =>
  anOffer({
    sku: MUG,
    productId: 'mug001',
    slug: 'mug',
    name: '머그컵',
    option: '화이트',
    prices: { KRW: 8_000, USD: 600 },
    ...offer,
  })

const ORDER_ID = '6a5d4f5e-0d6b-4b8e-9a53-1d2f3c4b5a69'

export function anOrder({ currency = 'KRW', ...order }: Partial<NewOrder> = {}): Order {
  const { sku, productId, slug, name, option, picture } = anOffer()
  const unitPrice = { amount: 39_000, currency }
  return newOrder({
    id: ORDER_ID,
    number: 'J-7K3M-92QX',
    customerId: 'kim',
    placedAt: new Date('2026-03-02T09:00:00.000Z'),
    lines: [{ sku, productId, slug, name, option, picture, quantity: 2, unitPrice }],
    address: seoul,
    shipping: 'standard',
    currency,
    payment: { methodId: 'pm_0123456789abcdef', brand: 'Visa', last4: '4242' },
    ...order,
  })
}
