import { expect, it } from 'vitest'
import { shippingPrice } from './shipping.ts'

const krw = (amount: number) => ({ amount, currency: 'KRW' as const })
const usd = (amount: number) => ({ amount, currency: 'USD' as const })

it('ships in Korea for ₩3,000, from ₩50,000 on for nothing', () => {
  expect(shippingPrice({ country: 'KR', subtotal: krw(49_999) }, 'standard')).toEqual(krw(3_000))
  expect(shippingPrice({ country: 'KR', subtotal: krw(50_000) }, 'standard')).toEqual(krw(0))
})

it('ships in the US for $8, from $60 on for nothing', () => {
  expect(shippingPrice({ country: 'US', subtotal: usd(5_999) }, 'standard')).toEqual(usd(800))
  expect(shippingPrice({ country: 'US', subtotal: usd(6_000) }, 'standard')).toEqual(usd(0))
})

it('never ships express for nothing', () => {
  expect(shippingPrice({ country: 'KR', subtotal: krw(1_000_000) }, 'express')).toEqual(krw(6_000))
  expect(shippingPrice({ country: 'US', subtotal: usd(1_000_000) }, 'express')).toEqual(usd(1_800))
})
