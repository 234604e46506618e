import { expect, it } from 'vitest'
import config from '../../mfe.config.json' with { type: 'json' }
import { CHECKOUT_STEPS } from '../view-model/checkout-store.ts'

it('declares one page for each step of the checkout, and the way to the first, so that no other step is one', () => {
  const declared = config.routes.map(({ pattern }) => pattern).filter((path) => path.startsWith('/checkout'))
  expect(declared).toEqual(['/checkout', ...CHECKOUT_STEPS.map((step) => `/checkout/${step}`)])
})
