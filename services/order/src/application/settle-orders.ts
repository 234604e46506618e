import { abandon, markRefunded } from '../domain/order.ts'
import { succeed } from '../domain/result.ts'
import type { Settlement } from '../domain/settlement.ts'
import type { Orders } from '../ports/orders.ts'
import type { Payments } from '../ports/payments.ts'
import type { SettlementClaim, Settlements } from '../ports/settlements.ts'
import type { SettleOutcome, StockReservations } from '../ports/stock-reservations.ts'

export interface SettleOrdersDeps {
  readonly settlements: Settlements
  readonly orders: Orders
  readonly payments: Payments
  readonly stock: StockReservations
}

export interface SettleReport {
  readonly completed: number
  readonly postponed: readonly Settlement[]
  /** Nobody will try these again: a person has to look. */
  readonly givenUp: readonly Settlement[]
}

/** Does what decided orders have left to do: confirms or returns their stock, gives money back. Repeating it is harmless. */
export async function settleOrders(deps: SettleOrdersDeps, claim: SettlementClaim): Promise<SettleReport> {
  const work = await deps.settlements.claim(claim)
  const postponed: Settlement[] = []
  const givenUp: Settlement[] = []
  for (const settlement of work) {
    const outcome = await settle(deps, settlement)
    if (outcome === 'unavailable') postponed.push(settlement)
    if (outcome === 'gone') givenUp.push(settlement)
  }
  return { completed: work.length - postponed.length - givenUp.length, postponed, givenUp }
}

async function settle(deps: SettleOrdersDeps, settlement: Settlement): Promise<SettleOutcome> {
  const outcome =
    settlement.part === 'payment' ? await refund(deps, settlement) : await settleStock(deps, settlement)
  if (outcome === 'done') await deps.settlements.complete(settlement)
  if (outcome === 'unavailable')
    await deps.settlements.postpone(settlement, `${settlement.part} did not answer`)
  if (outcome === 'gone') {
    await deps.settlements.giveUp(settlement, `${settlement.part} can no longer ${settlement.goal}`)
    if (settlement.goal === 'confirm')
      await deps.orders.update(settlement.orderId, (order) => succeed(abandon(order)))
  }
  return outcome
}

async function settleStock(
  { stock }: SettleOrdersDeps,
  { orderId, goal }: Settlement,
): Promise<SettleOutcome> {
  if (goal === 'confirm') return stock.confirm(orderId)
  const outcome = await stock.cancel(orderId)
  return outcome === 'gone' ? 'done' : outcome
}

async function refund(deps: SettleOrdersDeps, { orderId }: Settlement): Promise<SettleOutcome> {
  const outcome = await deps.payments.release(orderId)
  if (outcome === 'done') await deps.orders.update(orderId, (order) => succeed(markRefunded(order)))
  return outcome
}
