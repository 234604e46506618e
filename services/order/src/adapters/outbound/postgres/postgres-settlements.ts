import type { Database } from '@jangteo/service-kit'
import type { Settlement } from '../../../domain/settlement.ts'
import type { SettlementClaim, Settlements } from '../../../ports/settlements.ts'
import { CLAIM_MS, retryDelayMs } from '../settlement-retry.ts'
import type { OrderTables } from './order-tables.ts'
import { putSettlements } from './settlement-rows.ts'

export class PostgresSettlements implements Settlements {
  readonly #database: Database<OrderTables>
  readonly #clock: { now(): Date }

  constructor(database: Database<OrderTables>, clock: { now(): Date }) {
    this.#database = database
    this.#clock = clock
  }

  add(settlements: readonly Settlement[]): Promise<void> {
    return putSettlements(this.#database, settlements, this.#clock.now())
  }

  async claim({ orderId, limit }: SettlementClaim): Promise<readonly Settlement[]> {
    const now = this.#clock.now()
    const rows = await this.#database
      .with('due', (database) =>
        database
          .selectFrom('settlement')
          .select(['order_id', 'part'])
          .where('settled_at', 'is', null)
          .where('due_at', '<=', now)
          .$if(orderId !== undefined, (query) => query.where('order_id', '=', orderId ?? ''))
          .orderBy('due_at')
          .limit(limit)
          .forUpdate()
          .skipLocked(),
      )
      .updateTable('settlement')
      .from('due')
      .set({ due_at: new Date(now.getTime() + CLAIM_MS) })
      .whereRef('settlement.order_id', '=', 'due.order_id')
      .whereRef('settlement.part', '=', 'due.part')
      .returning(['settlement.order_id', 'settlement.part', 'settlement.goal'])
      .execute()
    return rows.map(({ order_id, part, goal }) => ({ orderId: order_id, part, goal }))
  }

  async complete(settlement: Settlement): Promise<void> {
    await this.#same(settlement).set({ settled_at: this.#clock.now() }).execute()
  }

  async postpone(settlement: Settlement, reason: string): Promise<void> {
    const row = await this.#same(settlement)
      .set((set) => ({ attempts: set('attempts', '+', 1), last_error: reason }))
      .returning('attempts')
      .executeTakeFirst()
    const dueAt = new Date(this.#clock.now().getTime() + retryDelayMs(row?.attempts ?? 1))
    await this.#same(settlement).set({ due_at: dueAt }).execute()
  }

  async giveUp(settlement: Settlement, reason: string): Promise<void> {
    await this.#same(settlement).set({ settled_at: this.#clock.now(), given_up_because: reason }).execute()
  }

  #same({ orderId, part, goal }: Settlement) {
    return this.#database
      .updateTable('settlement')
      .where('order_id', '=', orderId)
      .where('part', '=', part)
      .where('goal', '=', goal)
  }
}
