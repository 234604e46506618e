import { ProblemSchema, ReservationSchema } from '@jangteo/contracts'
import { beforeEach, describe, expect, it } from 'vitest'
import { toSku } from '../../../domain/ids.ts'
import { contractErrors, type HttpShop, openHttpShop } from '../../../testing/http-shop.ts'
import { numberedId } from '../../../testing/numbered-id.ts'
import { smallShop } from '../../../testing/small-shop.ts'
import { expireReservations } from '../../../application/expire-reservations.ts'

const id = numberedId(1)
const small = toSku('shirt1-m')
const lines = [{ sku: small, quantity: 2 }]
let shop: HttpShop
beforeEach(async () => {
  shop = await openHttpShop(smallShop)
})

describe('reserving', () => {
  it('answers the reservation, and the same again', async () => {
    const reply = await shop.post('/reservations', { id, lines })
    expect(reply.statusCode).toBe(201)
    expect(contractErrors(ReservationSchema, reply)).toEqual([])
    expect(reply.json()).toEqual({ id, state: 'held', expiresAt: '2026-03-02T09:15:00.000Z' })
    const again = await shop.post('/reservations', { id: id.toUpperCase(), lines })
    expect([again.statusCode, again.json()]).toEqual([201, reply.json()])
    expect(await shop.stockOf(small)).toBe(1)
  })

  it('tells what is missing', async () => {
    const reply = await shop.post('/reservations', {
      id,
      lines: [
        { sku: small, quantity: 4 },
        { sku: 'bag001-blue', quantity: 10 },
        { sku: 'candle-one', quantity: 1 },
      ],
    })
    expect(reply.statusCode).toBe(409)
    expect(contractErrors(ProblemSchema, reply)).toEqual([])
    expect(reply.json()).toMatchObject({
      code: 'out-of-stock',
      items: [
        { sku: 'candle-one', available: 0 },
        { sku: small, available: 3 },
      ],
    })
    expect(await shop.stockOf(toSku('bag001-blue'))).toBe(87)
  })

  it('refuses other lines and unknown skus', async () => {
    await shop.post('/reservations', { id, lines })
    const differs = await shop.post('/reservations', { id, lines: [{ sku: small, quantity: 1 }] })
    expect([differs.statusCode, differs.json().code]).toEqual([409, 'reservation-differs'])
    const unknown = await shop.post('/reservations', {
      id: numberedId(2),
      lines: [{ sku: 'zzzzzz-x', quantity: 1 }],
    })
    expect([unknown.statusCode, unknown.json().code]).toEqual([422, 'unknown-sku'])
    expect(unknown.json().skus).toEqual(['zzzzzz-x'])
  })
})

describe('confirming and cancelling', () => {
  it('answers the new state, every time', async () => {
    await shop.post('/reservations', { id, lines })
    for (const verb of ['confirm', 'confirm', 'cancel', 'cancel']) {
      const reply = await shop.post(`/reservations/${id}/${verb}`)
      expect(reply.statusCode).toBe(200)
      expect(contractErrors(ReservationSchema, reply)).toEqual([])
      expect(reply.json().state).toBe(verb === 'confirm' ? 'confirmed' : 'cancelled')
    }
    expect(await shop.stockOf(small)).toBe(3)
  })

  it('is refused where it cannot be', async () => {
    const unknown = await shop.post(`/reservations/${id}/confirm`)
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'reservation-not-found'])
    const early = await shop.post(`/reservations/${id}/cancel`)
    expect([early.statusCode, early.json().state]).toEqual([200, 'cancelled'])
    const late = await shop.post('/reservations', { id, lines })
    expect([late.statusCode, late.json().code]).toEqual([409, 'reservation-cancelled'])
    const confirmed = await shop.post(`/reservations/${id}/confirm`)
    expect([confirmed.statusCode, confirmed.json().code]).toEqual([409, 'reservation-cancelled'])
    expect(await shop.stockOf(small)).toBe(3)
  })

  it('says that a reservation expired and its stock is sold', async () => {
    await shop.post('/reservations', { id, lines })
    shop.clock.advance({ minutes: 15 })
    await expireReservations(shop)
    await shop.post('/reservations', { id: numberedId(2), lines })
    const reply = await shop.post(`/reservations/${id}/confirm`)
    expect(reply.statusCode).toBe(409)
    expect(reply.json()).toMatchObject({ code: 'reservation-expired', items: [{ sku: small, available: 1 }] })
  })
})

describe('bad input stores nothing', () => {
  const one = { sku: small, quantity: 1 }
  it.each([
    ['an unknown field', { id, lines, coupon: 'FREE' }],
    ['an unknown field of a line', { id, lines: [{ ...one, price: 1 }] }],
    ['no lines', { id, lines: [] }],
    ['51 lines', { id, lines: Array(51).fill(one) }],
    ['nothing of a sku', { id, lines: [{ ...one, quantity: 0 }] }],
    ['less than nothing of a sku', { id, lines: [{ ...one, quantity: -1 }] }],
    ['half a piece', { id, lines: [{ ...one, quantity: 0.5 }] }],
    ['an absurd quantity', { id, lines: [{ ...one, quantity: 1e9 }] }],
    ['a quantity as text', { id, lines: [{ ...one, quantity: '1' }] }],
    ['no sku', { id, lines: [{ sku: "x' OR 1=1", quantity: 1 }] }],
    ['no id', { lines }],
    ['another id than a UUID', { id: '42', lines }],
    ['a UUID in disguise', { id: `urn:uuid:${id}`, lines }],
    ['a list', [one]],
  ])('%s', async (_, payload) => {
    const reply = await shop.post('/reservations', payload)
    expect(reply.statusCode).toBe(400)
    expect(reply.json().code).toBe('invalid-request')
    expect(contractErrors(ProblemSchema, reply)).toEqual([])
    expect(await shop.stockOf(small)).toBe(3)
    expect(await shop.inventory.findOverdue(new Date('2030-01-01'), 10)).toEqual([])
  })

  it('text that is no JSON', async () => {
    const headers = {
      authorization: await shop.bearer(['catalog:reserve']),
      'content-type': 'application/json',
    }
    const reply = await shop.post('/reservations', '{"id":', headers)
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'malformed-body'])
  })

  it.each(['confirm', 'cancel'])('%s without a UUID', async (verb) => {
    const reply = await shop.post(`/reservations/42/${verb}`)
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'invalid-request'])
  })
})

describe('stock is for those who may reserve', () => {
  const paths = ['/reservations', `/reservations/${id}/confirm`, `/reservations/${id}/cancel`]

  it.each(paths)('POST %s without a token', async (path) => {
    const reply = await shop.post(path, { id, lines }, {})
    expect([reply.statusCode, reply.json().code]).toEqual([401, 'token-required'])
  })

  it.each(paths)('POST %s without the scope', async (path) => {
    const reply = await shop.post(path, { id, lines }, { authorization: await shop.bearer(['orders:write']) })
    expect([reply.statusCode, reply.json().code]).toEqual([403, 'insufficient-scope'])
    expect(await shop.stockOf(small)).toBe(3)
  })
})
