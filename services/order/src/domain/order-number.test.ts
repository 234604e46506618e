import { expect, it } from 'vitest'
import { orderNumber } from './order-number.ts'

it('reads J-XXXX-XXXX in Crockford base 32', () => {
  expect(orderNumber(Uint8Array.of(0, 1, 31, 32, 18, 19, 20, 255))).toBe('J-01Z0-JKMZ')
})

it('has no letter that is mistaken for another', () => {
  for (let byte = 0; byte < 256; byte++)
    expect(orderNumber(new Uint8Array(8).fill(byte))).toMatch(
      /^J-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
    )
})

it('is not made of too little randomness', () => {
  expect(() => orderNumber(new Uint8Array(7))).toThrow(RangeError)
})
