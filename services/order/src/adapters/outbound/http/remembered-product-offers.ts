import type { OfferQuery, OffersAnswer, ProductOffers } from '../../../ports/product-offers.ts'
import type { KnownOffers } from './known-offers.ts'

/** Keeps what the catalog says, and repeats it while the catalog is silent. */
export class RememberedProductOffers implements ProductOffers {
  readonly #source: ProductOffers
  readonly #known: KnownOffers

  constructor(source: ProductOffers, known: KnownOffers) {
    this.#source = source
    this.#known = known
  }

  async find(query: OfferQuery): Promise<OffersAnswer> {
    const answer = await this.#source.find(query)
    if (answer.isCurrent) {
      await this.#known.remember([...answer.offers.values()], query.locale)
      return answer
    }
    const recalled = await this.#known.recall(query.skus, query.locale)
    return { offers: new Map(recalled.map((offer) => [offer.sku, offer])), isCurrent: false }
  }
}
