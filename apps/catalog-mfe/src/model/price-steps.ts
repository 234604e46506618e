import type { Currency } from '@jangteo/contracts'

const STEPS: Readonly<Record<Currency, readonly number[]>> = {
  KRW: [10_000, 30_000, 50_000, 100_000, 200_000],
  USD: [1_000, 2_500, 5_000, 10_000, 20_000],
}

interface Range {
  readonly currency: Currency
  /** Of what could be seen without any filter. */
  readonly dearest: number
  readonly chosen?: number | undefined
}

/** Round amounts (minor units) that are useful as "up to" filters: those below the dearest product, and the chosen one, to be taken back. */
export function priceSteps({ currency, dearest, chosen }: Range): readonly number[] {
  const useful = STEPS[currency].filter((step) => step < dearest)
  const isOffered = chosen === undefined || useful.includes(chosen)
  return isOffered ? useful : [...useful, chosen].toSorted((a, b) => a - b)
}
