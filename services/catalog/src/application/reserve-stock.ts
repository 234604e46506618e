import type { Clock } from '@jangteo/service-kit'
import type { ReservationId } from '../domain/ids.ts'
import { hold } from '../domain/reservation.ts'
import { type Line, sumLines } from '../domain/stock.ts'
import { changeReservation, type ReservationDeps, type ReservationOutcome } from './change-reservation.ts'

export interface ReserveStock {
  readonly id: ReservationId
  /** A sku may stand in several lines. */
  readonly lines: readonly Line[]
}

export async function reserveStock(
  deps: ReservationDeps & { readonly clock: Clock },
  { id, lines }: ReserveStock,
): Promise<ReservationOutcome> {
  const request = { id, lines: sumLines(lines) }
  return changeReservation(deps, id, (found) => hold(found, request, deps.clock.now()))
}
