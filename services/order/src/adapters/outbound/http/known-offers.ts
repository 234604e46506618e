import type { Locale } from '@jangteo/contracts'
import type { Offer } from '../../../ports/product-offers.ts'

/** What the catalog said last. */
export interface KnownOffers {
  remember(offers: readonly Offer[], locale: Locale): Promise<void>
  /** In another language where this one is not known. */
  recall(skus: readonly string[], locale: Locale): Promise<readonly Offer[]>
}
