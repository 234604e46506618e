import type { Database } from '@jangteo/service-kit'
import type { Locale } from '@jangteo/contracts'
import { sql } from 'kysely'
import type { Offer } from '../../../ports/product-offers.ts'
import type { KnownOffers } from '../http/known-offers.ts'
import type { OrderTables } from './order-tables.ts'

export class PostgresKnownOffers implements KnownOffers {
  readonly #database: Database<OrderTables>

  constructor(database: Database<OrderTables>) {
    this.#database = database
  }

  async remember(offers: readonly Offer[], locale: Locale): Promise<void> {
    if (offers.length === 0) return
    // In one order everywhere, so that two requests never wait for each other's rows.
    const rows = offers
      .map((offer) => ({ sku: offer.sku, locale, offer: JSON.stringify(offer) }))
      .toSorted((a, b) => (a.sku < b.sku ? -1 : 1))
    await this.#database
      .insertInto('known_offer')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['sku', 'locale'])
          .doUpdateSet((set) => ({ offer: set.ref('excluded.offer') }))
          .where(sql<boolean>`known_offer.offer is distinct from excluded.offer`),
      )
      .execute()
  }

  async recall(skus: readonly string[], locale: Locale): Promise<readonly Offer[]> {
    if (skus.length === 0) return []
    const rows = await this.#database
      .selectFrom('known_offer')
      .select(['sku', 'locale', 'offer'])
      .where('sku', 'in', skus)
      .execute()
    const best = new Map<string, Offer>()
    for (const row of rows) if (row.locale === locale || !best.has(row.sku)) best.set(row.sku, row.offer)
    return [...best.values()]
  }
}
