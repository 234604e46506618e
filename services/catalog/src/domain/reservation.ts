import type { ReservationId } from './ids.ts'
import type { Line } from './stock.ts'

/** A reservation that nobody confirms gives its stock back after this many milliseconds. */
export const HOLD_MS = 15 * 60 * 1000

/**
 * Stock held for an order. `held` and `confirmed` own their stock; `cancelled` and `expired` own none.
 * A cancelled one without lines is a tombstone: the cancellation came before the try.
 */
export interface Reservation {
  readonly id: ReservationId
  readonly state: 'held' | 'confirmed' | 'cancelled' | 'expired'
  /** Summed, in the order of skus. */
  readonly lines: readonly Line[]
  readonly expiresAt: Date
}

export type ReservationRefusal = 'reservation-not-found' | 'reservation-differs' | 'reservation-cancelled'

/** What a command makes of a reservation, and of the stock of its lines, in one transaction. */
export type Transition =
  | { readonly kind: 'unchanged'; readonly reservation: Reservation }
  | {
      readonly kind: 'changed'
      readonly reservation: Reservation
      readonly stock: 'take' | 'return' | 'keep'
    }
  | { readonly kind: 'refused'; readonly code: ReservationRefusal }

const expiry = (now: Date): Date => new Date(now.getTime() + HOLD_MS)
const refused = (code: ReservationRefusal): Transition => ({ kind: 'refused', code })

function isSameLines(a: readonly Line[], b: readonly Line[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ sku, quantity }, index) => sku === b[index]?.sku && quantity === b[index]?.quantity)
  )
}

/** Try. The same request again is answered with the reservation as it is; an expired one is held anew. */
export function hold(
  found: Reservation | undefined,
  request: { readonly id: ReservationId; readonly lines: readonly Line[] },
  now: Date,
): Transition {
  const held: Reservation = { ...request, state: 'held', expiresAt: expiry(now) }
  if (!found) return { kind: 'changed', reservation: held, stock: 'take' }
  if (found.state === 'cancelled') return refused('reservation-cancelled')
  if (!isSameLines(found.lines, request.lines)) return refused('reservation-differs')
  if (found.state === 'expired') return { kind: 'changed', reservation: held, stock: 'take' }
  return { kind: 'unchanged', reservation: found }
}

/** Confirm. An expired reservation takes its stock again; one that is overdue but not yet swept still owns it. */
export function confirm(found: Reservation | undefined): Transition {
  switch (found?.state) {
    case undefined:
      return refused('reservation-not-found')
    case 'confirmed':
      return { kind: 'unchanged', reservation: found }
    case 'held':
      return { kind: 'changed', reservation: { ...found, state: 'confirmed' }, stock: 'keep' }
    case 'expired':
      return { kind: 'changed', reservation: { ...found, state: 'confirmed' }, stock: 'take' }
    case 'cancelled':
      return refused('reservation-cancelled')
  }
}

/** Cancel, before or after it was confirmed. An unknown id leaves a tombstone, so that a late try takes nothing. */
export function cancel(found: Reservation | undefined, id: ReservationId, now: Date): Transition {
  if (!found) {
    const tombstone: Reservation = { id, state: 'cancelled', lines: [], expiresAt: now }
    return { kind: 'changed', reservation: tombstone, stock: 'keep' }
  }
  if (found.state === 'cancelled') return { kind: 'unchanged', reservation: found }
  const stock = found.state === 'expired' ? 'keep' : 'return'
  return { kind: 'changed', reservation: { ...found, state: 'cancelled' }, stock }
}

/** Expire, once its time has come; nothing happens to one that is not held or not due. */
export function expire(found: Reservation | undefined, now: Date): Transition {
  if (!found) return refused('reservation-not-found')
  if (found.state !== 'held' || found.expiresAt > now) return { kind: 'unchanged', reservation: found }
  return { kind: 'changed', reservation: { ...found, state: 'expired' }, stock: 'return' }
}
