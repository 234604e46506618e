import type { Picture, PriceList } from '@jangteo/contracts'

/** A product as a recommendation shows it. */
export interface RecommendedProduct {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly fromPrices: PriceList
  readonly wasPrices?: PriceList
  readonly hasPriceRange: boolean
  /** One for each colour. */
  readonly swatches: readonly unknown[]
  readonly picture: Picture
}

/** What the recommendations are based on: told to the shopper as it is. */
export type Basis = 'co-purchase' | 'popularity'

export interface Recommendations {
  readonly products: readonly RecommendedProduct[]
  readonly basis: Basis
}

export const NO_RECOMMENDATIONS: Recommendations = { products: [], basis: 'popularity' }
