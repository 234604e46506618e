import type { ReservationDto } from '@jangteo/contracts'
import { Problem } from '@jangteo/service-kit'
import type { ReservationOutcome } from '../../../application/change-reservation.ts'
import { parseReservationId, type ReservationId } from '../../../domain/ids.ts'
import type { ReservationRefusal } from '../../../domain/reservation.ts'

/** `format: uuid` lets through forms, such as `urn:uuid:…`, that a reservation id may not have. */
export function toReservationId(text: string): ReservationId {
  const id = parseReservationId(text)
  if (id) return id
  throw new Problem(400, 'invalid-request', 'The request is not valid', 'Write the id as a plain UUID.')
}

const REFUSALS: Record<ReservationRefusal, () => Problem> = {
  'reservation-not-found': () =>
    new Problem(404, 'reservation-not-found', 'There is no such reservation', 'Reserve the stock first.'),
  'reservation-differs': () =>
    new Problem(
      409,
      'reservation-differs',
      'The reservation holds other lines',
      'Use a new id for other lines, or cancel this reservation.',
    ),
  'reservation-cancelled': () =>
    new Problem(
      409,
      'reservation-cancelled',
      'The reservation was cancelled',
      'Use a new id to reserve again.',
    ),
}

/** Throws the problem where the outcome is not a reservation. */
export function reservationReply(outcome: ReservationOutcome): ReservationDto {
  switch (outcome.kind) {
    case 'done': {
      const { id, state, expiresAt } = outcome.reservation
      return { id, state, expiresAt: expiresAt.toISOString() }
    }
    case 'refused':
      throw REFUSALS[outcome.code]()
    case 'out-of-stock':
      throw new Problem(
        409,
        'out-of-stock',
        'There are not enough pieces left',
        'Nothing was reserved. `items` says how many pieces of each sku are available.',
        { items: outcome.shortages },
      )
    case 'unknown-sku':
      throw new Problem(422, 'unknown-sku', 'The shop does not sell this', 'Nothing was reserved.', {
        skus: outcome.skus,
      })
  }
}

/** A confirmation lacks stock only where the reservation had expired and its stock was sold to others. */
export function confirmationReply(outcome: ReservationOutcome): ReservationDto {
  if (outcome.kind === 'done' || outcome.kind === 'refused') return reservationReply(outcome)
  throw new Problem(
    409,
    'reservation-expired',
    'The reservation expired and its stock is sold',
    'Reserve again with a new id.',
    {
      items:
        outcome.kind === 'out-of-stock'
          ? outcome.shortages
          : outcome.skus.map((sku) => ({ sku, available: 0 })),
    },
  )
}
