import { describe, expect, it } from 'vitest'
import { priceSteps } from './price-steps.ts'

describe('price steps', () => {
  it('are those below the dearest product', () => {
    expect(priceSteps({ currency: 'KRW', dearest: 50_000 })).toEqual([10_000, 30_000])
    expect(priceSteps({ currency: 'USD', dearest: 5_001 })).toEqual([1_000, 2_500, 5_000])
  })

  it('keep the chosen one, so that it can be taken back', () => {
    expect(priceSteps({ currency: 'KRW', dearest: 0, chosen: 30_000 })).toEqual([30_000])
    expect(priceSteps({ currency: 'KRW', dearest: 40_000, chosen: 25_000 })).toEqual([10_000, 25_000, 30_000])
  })
})
