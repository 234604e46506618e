import { describe, expect, it } from 'vitest'
import { aDelivery, anAddress } from '../testing/delivery-builder.ts'
import { cancelDelivery, completeDelivery, redirectDelivery, startDelivery } from './delivery.ts'

const at = new Date('2026-03-02T10:00:00Z')
const preparing = aDelivery()
const started = startDelivery(preparing, at)
const completed = completeDelivery(started, at)
const elsewhere = anAddress({ city: '부산' })

describe('a delivery that is being prepared', () => {
  it('can be redirected', () => {
    const redirected = redirectDelivery(preparing, { destination: elsewhere, orderVersion: 2 })
    expect(redirected).toEqual({ ...preparing, destination: elsewhere, orderVersion: 2 })
  })

  it('does not follow a change that is out of date', () => {
    expect(
      redirectDelivery(aDelivery({ orderVersion: 3 }), { destination: elsewhere, orderVersion: 3 }),
    ).toBe('out-of-date')
  })

  it('can be cancelled, once', () => {
    const cancelled = cancelDelivery(preparing, { at, orderVersion: 2 })
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelledAt: at, orderVersion: 2 })
    if (typeof cancelled === 'string') throw new Error(cancelled)
    expect(cancelDelivery(cancelled, { at, orderVersion: 3 })).toBe('already-cancelled')
    expect(redirectDelivery(cancelled, { destination: elsewhere, orderVersion: 3 })).toBe('too-late')
  })
})

describe('a delivery that is on its way', () => {
  it('follows what its order took before it heard of the start', () => {
    expect(redirectDelivery(started, { destination: elsewhere, orderVersion: 2 })).toEqual({
      ...started,
      destination: elsewhere,
      orderVersion: 2,
    })
    expect(cancelDelivery(started, { at, orderVersion: 2 })).toEqual({
      ...started,
      state: 'cancelled',
      cancelledAt: at,
      orderVersion: 2,
    })
  })
})

describe('a delivery that has arrived', () => {
  it('can be neither redirected nor cancelled', () => {
    expect(redirectDelivery(completed, { destination: elsewhere, orderVersion: 2 })).toBe('too-late')
    expect(cancelDelivery(completed, { at, orderVersion: 2 })).toBe('too-late')
  })
})
