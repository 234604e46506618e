import type { Assortment } from '../../../domain/assortment.ts'
import type { CatalogEvent } from '../../../domain/events.ts'
import type { ReservationId } from '../../../domain/ids.ts'
import type { Reservation } from '../../../domain/reservation.ts'

export interface CatalogState {
  readonly assortment: Assortment
  readonly reservations: ReadonlyMap<ReservationId, Reservation>
  readonly events: readonly CatalogEvent[]
}

/** A database of one connection: one transaction after the other, each as a whole or not at all. */
export class InMemoryCatalogStore {
  #state: CatalogState = {
    assortment: { categories: [], products: [] },
    reservations: new Map(),
    events: [],
  }
  #last: Promise<unknown> = Promise.resolve()

  get state(): CatalogState {
    return this.#state
  }

  async transact<T>(work: (draft: { state: CatalogState }) => Promise<T>): Promise<T> {
    const run = async (): Promise<T> => {
      const draft = { state: this.#state }
      const result = await work(draft)
      this.#state = draft.state
      return result
    }
    const turn = this.#last.then(run, run)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}
