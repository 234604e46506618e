import type { Locale } from '@jangteo/contracts'
import type { Offer } from '../../../ports/product-offers.ts'
import type { KnownOffers } from '../http/known-offers.ts'

export class InMemoryKnownOffers implements KnownOffers {
  readonly #offers = new Map<string, Map<Locale, Offer>>()

  async remember(offers: readonly Offer[], locale: Locale): Promise<void> {
    for (const offer of offers)
      this.#offers.set(offer.sku, new Map(this.#offers.get(offer.sku)).set(locale, offer))
  }

  async recall(skus: readonly string[], locale: Locale): Promise<readonly Offer[]> {
    return skus.flatMap((sku) => {
      const known = this.#offers.get(sku)
      return known?.get(locale) ?? known?.values().next().value ?? []
    })
  }
}
