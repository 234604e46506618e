import type { Clock } from '@jangteo/service-kit'
import type { ReservationId } from '../domain/ids.ts'
import { cancel } from '../domain/reservation.ts'
import { changeReservation, type ReservationDeps, type ReservationOutcome } from './change-reservation.ts'

export async function cancelReservation(
  deps: ReservationDeps & { readonly clock: Clock },
  id: ReservationId,
): Promise<ReservationOutcome> {
  return changeReservation(deps, id, (found) => cancel(found, id, deps.clock.now()))
}
