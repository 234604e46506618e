import { OffersSchema } from '@jangteo/contracts'
import { type ServiceClient, ServiceUnavailable } from '@jangteo/service-kit'
import type { Offer, OfferQuery, OffersAnswer, ProductOffers } from '../../../ports/product-offers.ts'

/** Skus in one address: keeps it well below the length that every hop accepts. */
const BATCH = 25

/** The catalog by HTTP. */
export class HttpProductOffers implements ProductOffers {
  readonly #catalog: ServiceClient

  constructor(catalog: ServiceClient) {
    this.#catalog = catalog
  }

  async find(query: OfferQuery): Promise<OffersAnswer> {
    const skus = [...new Set(query.skus)]
    const batches = Array.from({ length: Math.ceil(skus.length / BATCH) }, (_, index) =>
      skus.slice(index * BATCH, (index + 1) * BATCH),
    )
    try {
      const answers = await Promise.all(batches.map((batch) => this.#ask(batch, query)))
      return { offers: new Map(answers.flat().map((offer) => [offer.sku, offer])), isCurrent: true }
    } catch (error) {
      if (error instanceof ServiceUnavailable) return { offers: new Map(), isCurrent: false }
      throw error
    }
  }

  async #ask(skus: readonly string[], { locale }: OfferQuery): Promise<readonly Offer[]> {
    const answer = await this.#catalog.send({
      path: '/api/catalog/offers',
      query: { locale, skus: skus.join(',') },
      answer: OffersSchema,
    })
    if (answer.ok) return answer.value.items
    throw new ServiceUnavailable('catalog', `it refused to tell its offers: ${answer.problem.code}`)
  }
}
