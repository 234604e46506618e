import { describe, expect, it } from 'vitest'
import { parseReservationId, toSku } from './ids.ts'
import { cancel, confirm, expire, hold, HOLD_MS, type Reservation } from './reservation.ts'

const id = parseReservationId('0198c0de-0000-7000-8000-000000000001') ?? expect.fail('not an id')
const lines = [{ sku: toSku('aaaaaa-blue'), quantity: 2 }]
const now = new Date('2026-03-02T09:00:00Z')
const later = (ms: number): Date => new Date(now.getTime() + ms)
const held: Reservation = { id, lines, state: 'held', expiresAt: later(HOLD_MS) }
const inState = (state: Reservation['state']): Reservation => ({ ...held, state })

describe('try', () => {
  it('holds the stock for fifteen minutes', () => {
    expect(hold(undefined, { id, lines }, now)).toEqual({ kind: 'changed', reservation: held, stock: 'take' })
    expect(held.expiresAt).toEqual(new Date('2026-03-02T09:15:00Z'))
  })

  it.each(['held', 'confirmed'] as const)('changes nothing the second time: %s', (state) => {
    expect(hold(inState(state), { id, lines }, now)).toEqual({
      kind: 'unchanged',
      reservation: inState(state),
    })
  })

  it.each(['held', 'confirmed', 'expired'] as const)(
    'refuses other lines under the id of one that is %s',
    (state) => {
      const other = [{ sku: toSku('aaaaaa-blue'), quantity: 3 }]
      expect(hold(inState(state), { id, lines: other }, now)).toEqual({
        kind: 'refused',
        code: 'reservation-differs',
      })
    },
  )

  it('takes the stock of an expired one again', () => {
    expect(hold(inState('expired'), { id, lines }, now)).toEqual({
      kind: 'changed',
      reservation: held,
      stock: 'take',
    })
  })

  it('that comes after its cancellation takes nothing', () => {
    const early = cancel(undefined, id, now)
    if (early.kind !== 'changed') expect.fail('no tombstone')
    expect(early).toMatchObject({ stock: 'keep', reservation: { state: 'cancelled', lines: [] } })
    expect(hold(early.reservation, { id, lines }, now)).toEqual({
      kind: 'refused',
      code: 'reservation-cancelled',
    })
  })
})

describe('confirm', () => {
  it.each([
    ['held', 'keep'],
    ['expired', 'take'],
  ] as const)('of one that is %s: %s stock', (state, stock) => {
    expect(confirm(inState(state))).toEqual({ kind: 'changed', reservation: inState('confirmed'), stock })
  })

  it('changes nothing the second time', () => {
    expect(confirm(inState('confirmed')).kind).toBe('unchanged')
  })

  it('is refused for one that is cancelled or unknown', () => {
    expect(confirm(inState('cancelled'))).toEqual({ kind: 'refused', code: 'reservation-cancelled' })
    expect(confirm(undefined)).toEqual({ kind: 'refused', code: 'reservation-not-found' })
  })
})

describe('cancel', () => {
  it.each([
    ['held', 'return'],
    ['confirmed', 'return'],
    ['expired', 'keep'],
  ] as const)('of one that is %s: %s stock', (state, stock) => {
    expect(cancel(inState(state), id, now)).toEqual({
      kind: 'changed',
      reservation: inState('cancelled'),
      stock,
    })
  })

  it('changes nothing the second time', () => {
    expect(cancel(inState('cancelled'), id, now).kind).toBe('unchanged')
  })
})

describe('expiry', () => {
  it('comes at its time, not a moment before', () => {
    expect(expire(held, later(HOLD_MS - 1)).kind).toBe('unchanged')
    expect(expire(held, later(HOLD_MS))).toEqual({
      kind: 'changed',
      reservation: inState('expired'),
      stock: 'return',
    })
  })

  it.each(['confirmed', 'cancelled', 'expired'] as const)('never comes for one that is %s', (state) => {
    expect(expire(inState(state), later(HOLD_MS * 2)).kind).toBe('unchanged')
  })
})
