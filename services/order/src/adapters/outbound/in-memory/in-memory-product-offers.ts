import type { Offer, OfferQuery, OffersAnswer, ProductOffers } from '../../../ports/product-offers.ts'

/** A catalog for tests; `isDown` makes it answer as one that cannot be asked. */
export class InMemoryProductOffers implements ProductOffers {
  readonly offers: Map<string, Offer>
  isDown = false

  constructor(offers: readonly Offer[] = []) {
    this.offers = new Map(offers.map((offer) => [offer.sku, offer]))
  }

  async find({ skus }: OfferQuery): Promise<OffersAnswer> {
    const found = skus.map((sku) => this.offers.get(sku)).filter((offer) => offer !== undefined)
    return { offers: new Map(found.map((offer) => [offer.sku, offer])), isCurrent: !this.isDown }
  }
}
