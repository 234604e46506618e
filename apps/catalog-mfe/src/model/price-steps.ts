import type { Currency } from '@jangteo/contracts'

const STEPS: Readonly<Record<Currency, readonly number[]>> = {
  KRW: [10_000, 30_000, 50_000, 100_000, 200_000],
  USD: [1_000, 2_500, 5_000, 10_000, 20_000],
}

/** Round amounts (minor units) that are useful as "up to" filters: those below the dearest product of the list. */
export function priceSteps(dearest: number, currency: Currency): readonly number[] {
  return STEPS[currency].filter((step) => step < dearest)
}
