import type { Locale, Picture, PriceList } from '@jangteo/contracts'

/** A variant as this context sells it. */
export interface Offer {
  readonly sku: string
  readonly productId: string
  readonly slug: string
  readonly name: string
  readonly option: string
  readonly prices: PriceList
  /** More than 10 is told as 10. */
  readonly inStock: number
  readonly picture: Picture
}

export interface OfferQuery {
  readonly skus: readonly string[]
  readonly locale: Locale
  /** Asks the catalog itself; otherwise an answer some seconds old will do. */
  readonly fresh?: boolean
}

export interface OffersAnswer {
  /** By sku; unknown skus are left out. */
  readonly offers: ReadonlyMap<string, Offer>
  /** False where the catalog could not be asked: then these are the last known ones, and a missing one says nothing. */
  readonly isCurrent: boolean
}

/** What the catalog offers. Never rejects because the catalog is down. */
export interface ProductOffers {
  find(query: OfferQuery): Promise<OffersAnswer>
}
