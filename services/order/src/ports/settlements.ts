import type { Settlement } from '../domain/settlement.ts'

export interface SettlementClaim {
  readonly orderId?: string
  readonly limit: number
}

/** What remains to be done at other parties; filled by `Checkouts` and `Orders` in their transactions. */
export interface Settlements {
  /** Records work outside of a change of an order. */
  add(settlements: readonly Settlement[]): Promise<void>
  /** Takes due work, of one order or of any, so that no other worker takes it for the next 30 s. */
  claim(claim: SettlementClaim): Promise<readonly Settlement[]>
  /** Done, unless the goal has changed since. */
  complete(settlement: Settlement): Promise<void>
  /** Try again later: after 1 s, doubling with each attempt, at most 5 minutes. */
  postpone(settlement: Settlement, reason: string): Promise<void>
  /** Never try again; stays on record with its reason. */
  giveUp(settlement: Settlement, reason: string): Promise<void>
}
