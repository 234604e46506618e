import type { ReservationId } from '../domain/ids.ts'
import { confirm } from '../domain/reservation.ts'
import { changeReservation, type ReservationDeps, type ReservationOutcome } from './change-reservation.ts'

/** `out-of-stock` here means: the reservation had expired, and its stock is sold. */
export async function confirmReservation(
  deps: ReservationDeps,
  id: ReservationId,
): Promise<ReservationOutcome> {
  return changeReservation(deps, id, confirm)
}
