import type { Clock } from '@jangteo/service-kit'
import { expire } from '../domain/reservation.ts'
import { changeReservation, type ReservationDeps } from './change-reservation.ts'

const BATCH = 100

/** Gives back the stock of every reservation that is overdue; a transaction for each, so that shoppers need not wait. */
export async function expireReservations(deps: ReservationDeps & { readonly clock: Clock }): Promise<number> {
  const now = deps.clock.now()
  let expired = 0
  for (;;) {
    const overdue = await deps.inventory.findOverdue(now, BATCH)
    for (const id of overdue) await changeReservation(deps, id, (found) => expire(found, now))
    expired += overdue.length
    if (overdue.length < BATCH) return expired
  }
}
