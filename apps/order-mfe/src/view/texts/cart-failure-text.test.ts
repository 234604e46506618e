import { createTestPlatform, testContext } from '@jangteo/mfe-kit/testing'
import { describe, expect, it } from 'vitest'
import { createApp } from 'vue'
import type { Failure } from '../../model/result.ts'
import { useCartFailureText } from './cart-failure-text.ts'
import { useFailureText } from './failure-text.ts'

function textsIn(locale: 'ko' | 'en') {
  const app = createApp({}).use(testContext({ platform: createTestPlatform({ locale }), name: 'order' }))
  return app.runWithContext(() => ({ ofCart: useCartFailureText(), ofAll: useFailureText() }))
}

describe.each(['ko', 'en'] as const)('what keeps something out of the cart, in %s', (locale) => {
  it.each<Failure>([
    { code: 'unknown-sku' },
    { code: 'not-enough-stock', available: 3 },
    { code: 'quantity-limit' },
    { code: 'cart-full' },
    { code: 'unavailable' },
    { code: 'signed-out' },
  ])('is said in the words of the cart’s own page: $code', (failure) => {
    const { ofCart, ofAll } = textsIn(locale)
    expect(ofCart(failure)).toBe(ofAll(failure))
    expect(ofCart(failure)).not.toBe(ofCart({ code: 'refused' }))
  })

  it('is said in general words where no cart can meet it', () => {
    const { ofCart } = textsIn(locale)
    expect(ofCart({ code: 'payment-declined' })).toBe(ofCart({ code: 'refused' }))
    expect(ofCart({ code: 'refused' })).not.toBe('')
  })
})
