import type { Settlement } from '../../../domain/settlement.ts'
import type { SettlementClaim, Settlements } from '../../../ports/settlements.ts'
import { CLAIM_MS, retryDelayMs } from '../settlement-retry.ts'
import { type InMemoryTables, putSettlements, type StoredSettlement } from './in-memory-tables.ts'

export class InMemorySettlements implements Settlements {
  readonly #tables: InMemoryTables
  readonly #clock: { now(): Date }

  constructor(tables: InMemoryTables, clock: { now(): Date }) {
    this.#tables = tables
    this.#clock = clock
  }

  async add(settlements: readonly Settlement[]): Promise<void> {
    putSettlements(this.#tables, settlements, this.#clock.now())
  }

  async claim({ orderId, limit }: SettlementClaim): Promise<readonly Settlement[]> {
    const now = this.#clock.now().getTime()
    const due = [...this.#tables.settlements.values()]
      .filter((one) => !one.isSettled && one.dueAt <= now && (orderId ?? one.orderId) === one.orderId)
      .slice(0, limit)
    for (const one of due) one.dueAt = now + CLAIM_MS
    return due.map(({ orderId, part, goal }) => ({ orderId, part, goal }))
  }

  async complete(settlement: Settlement): Promise<void> {
    const stored = this.#same(settlement)
    if (stored) stored.isSettled = true
  }

  async postpone(settlement: Settlement, _reason: string): Promise<void> {
    const stored = this.#same(settlement)
    if (!stored) return
    stored.attempts += 1
    stored.dueAt = this.#clock.now().getTime() + retryDelayMs(stored.attempts)
  }

  async giveUp(settlement: Settlement, _reason: string): Promise<void> {
    await this.complete(settlement)
  }

  #same({ orderId, part, goal }: Settlement): StoredSettlement | undefined {
    const stored = this.#tables.settlements.get(`${orderId} ${part}`)
    return stored?.goal === goal ? stored : undefined
  }
}
