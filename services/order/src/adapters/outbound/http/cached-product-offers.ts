import type { Offer, OfferQuery, OffersAnswer, ProductOffers } from '../../../ports/product-offers.ts'

const KEPT_MS = 3_000
const MOST_ENTRIES = 5_000

interface Entry {
  /** Undefined: the catalog does not know the sku. */
  readonly offer: Offer | undefined
  readonly until: number
}

/** Spares the catalog the same question within three seconds. What an order is made from is asked with `fresh`. */
export class CachedProductOffers implements ProductOffers {
  readonly #source: ProductOffers
  readonly #clock: { now(): Date }
  readonly #entries = new Map<string, Entry>()

  constructor(source: ProductOffers, clock: { now(): Date }) {
    this.#source = source
    this.#clock = clock
  }

  async find(query: OfferQuery): Promise<OffersAnswer> {
    const cached = new Map<string, Entry>()
    if (!query.fresh) for (const sku of query.skus) this.#addCached(cached, sku, query)
    const missing = query.skus.filter((sku) => !cached.has(sku))
    const offers = new Map([...cached].flatMap(([sku, { offer }]) => (offer ? [[sku, offer] as const] : [])))
    if (missing.length === 0) return { offers, isCurrent: true }
    const answer = await this.#source.find({ ...query, skus: missing })
    if (answer.isCurrent) this.#keep(missing, query, answer)
    return { offers: new Map([...offers, ...answer.offers]), isCurrent: answer.isCurrent }
  }

  #addCached(cached: Map<string, Entry>, sku: string, query: OfferQuery): void {
    const entry = this.#entries.get(keyOf(sku, query))
    if (entry && entry.until > this.#clock.now().getTime()) cached.set(sku, entry)
  }

  #keep(skus: readonly string[], query: OfferQuery, { offers }: OffersAnswer): void {
    if (this.#entries.size >= MOST_ENTRIES) this.#entries.clear()
    const until = this.#clock.now().getTime() + KEPT_MS
    for (const sku of skus) this.#entries.set(keyOf(sku, query), { offer: offers.get(sku), until })
  }
}

const keyOf = (sku: string, { locale }: OfferQuery): string => `${locale} ${sku}`
