import { parseReservationId, type ReservationId } from '../domain/ids.ts'

/** The same reservation id for the same number. */
export function numberedId(number: number): ReservationId {
  const id = parseReservationId(`0198c0de-0000-7000-8000-${String(number).padStart(12, '0')}`)
  if (!id) throw new RangeError(`${number} does not fit into a reservation id.`)
  return id
}
