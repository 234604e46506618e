import { OrderSchema } from '@jangteo/contracts'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seoul, TOTE } from '../../../testing/builders.ts'
import { type RunningOrderService, runningOrderService } from '../../../testing/running-order-service.ts'

let service: RunningOrderService
beforeAll(async () => {
  service = await runningOrderService()
})
beforeEach(() => service.reset())
afterAll(() => service.stop())

const LEE = { sub: 'lee' }
const busan = { ...seoul, city: '부산', postalCode: '48058' }
const stateOfStock = () => [...service.catalog.stock.reservations.values()].map(({ state }) => state)
const codeOf = (reply: { statusCode: number; json(): { code?: string } }) => [
  reply.statusCode,
  reply.json().code,
]
const placed = async () => (await service.order(await service.readyToOrder())).json()

async function deliveryTells(type: 'Started' | 'Completed', orderId: string): Promise<void> {
  const [consumer] = service.context.broker.consumersOf(`jangteo.delivery.Delivery${type}.v1`)
  await consumer?.receive({
    specversion: '1.0',
    id: crypto.randomUUID(),
    source: '/delivery',
    type: `jangteo.delivery.Delivery${type}.v1`,
    subject: orderId,
    time: '2026-03-02T10:00:00.000Z',
    datacontenttype: 'application/json',
    data: { orderId, at: '2026-03-02T10:00:00.000Z' },
  })
}

describe('POST /api/orders', () => {
  it('places the order, empties the cart and confirms the stock with its own token', async () => {
    const reply = await service.order(await service.readyToOrder())
    const order = reply.json()
    expect(reply.statusCode).toBe(201)
    expect(Value.Errors(OrderSchema, order)).toEqual([])
    expect(order).toMatchObject({
      state: 'placed',
      total: { amount: 78_000, currency: 'KRW' },
      payment: { brand: 'Visa', last4: '4242', state: 'authorized' },
      canCancel: true,
    })
    expect(order.number).toMatch(/^J-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect((await service.send({ url: '/api/cart/count' })).json().count).toBe(0)
    await expect.poll(stateOfStock).toEqual(['confirmed'])
    expect(service.catalog.authorizations.at(-1)).toMatch(/^Bearer /)
  })

  it('answers the same for the same key, also at the same time', async () => {
    const body = await service.readyToOrder()
    const replies = await Promise.all([1, 2, 3, 4].map(() => service.order(body, 'once')))
    expect(new Set(replies.map((reply) => `${reply.statusCode} ${reply.body}`)).size).toBe(1)
    expect((await service.send({ url: '/api/orders' })).json().items).toHaveLength(1)
  })

  it('takes the order of fields for nothing', async () => {
    const body = await service.readyToOrder()
    const first = await service.order(body, 'once')
    const again = await service.order(Object.fromEntries(Object.entries(body).reverse()), 'once')
    expect(again.json()).toEqual(first.json())
  })

  it('refuses the key with another body', async () => {
    const body = await service.readyToOrder()
    await service.order(body, 'once')
    expect(codeOf(await service.order({ ...body, locale: 'en' }, 'once'))).toEqual([
      422,
      'idempotency-key-reused',
    ])
    expect((await service.send({ url: '/api/orders' })).json().items).toHaveLength(1)
    expect(service.catalog.stock.reservations.size).toBe(1)
  })

  it('requires a key', async () => {
    const payload = await service.readyToOrder()
    expect(codeOf(await service.send({ method: 'POST', url: '/api/orders', payload }))).toEqual([
      400,
      'idempotency-key-missing',
    ])
    expect(codeOf(await service.order(payload, 'x'.repeat(256)))).toEqual([400, 'idempotency-key-invalid'])
  })

  it('keeps the cart when the card is declined', async () => {
    const body = await service.readyToOrder('decline')
    const reply = await service.order(body, 'declined')
    expect([reply.statusCode, reply.json()]).toEqual([200, { code: 'payment-declined' }])
    expect((await service.order(body, 'declined')).json()).toEqual({ code: 'payment-declined' })
    expect((await service.send({ url: '/api/orders' })).json().items).toEqual([])
    expect((await service.send({ url: '/api/cart/count' })).json().count).toBe(2)
    await expect.poll(() => service.catalog.stock.available.get(TOTE)).toBe(10)
  })

  it('tells the new total', async () => {
    const reply = await service.order({ ...(await service.readyToOrder()), expectedTotal: 1 })
    expect([reply.statusCode, reply.json()]).toMatchObject([
      409,
      { code: 'order-total-changed', total: { amount: 78_000, currency: 'KRW' } },
    ])
  })

  it('names what is sold out', async () => {
    const body = await service.readyToOrder()
    service.catalog.stock.available.set(TOTE, 1)
    const reply = await service.order(body)
    expect([reply.statusCode, reply.json()]).toMatchObject([409, { code: 'out-of-stock', skus: [TOTE] }])
  })

  it('places nothing while the catalog is down, and everything afterwards, with the same key', async () => {
    const body = await service.readyToOrder()
    service.catalog.isDown = true
    expect(codeOf(await service.order(body, 'once'))).toEqual([503, 'catalog-unavailable'])
    service.catalog.isDown = false
    expect((await service.order(body, 'once')).statusCode).toBe(201)
  })

  it.each([
    ['an unknown field', { discount: 100 }],
    ['a foreign currency', { currency: 'EUR' }],
    ['a negative total', { expectedTotal: -1 }],
    ['a payment method that is none', { paymentMethod: '4242424242424242' }],
    ['an unknown field of the address', { address: { ...seoul, planet: 'Earth' } }],
    ['a recipient with U+0000', { address: { ...seoul, recipient: 'Kim\u0000' } }],
    ['a city with half a surrogate pair', { address: { ...seoul, city: '\ud800' } }],
    ['a fractional total', { expectedTotal: 77_999.5 }],
    ['an address without a name', { address: { ...seoul, recipient: ' ' } }],
    ['a shipping method that is none', { shipping: 'rocket' }],
  ])('refuses %s and stores nothing', async (_, change) => {
    const reply = await service.order({ ...(await service.readyToOrder()), ...change })
    expect(codeOf(reply)).toEqual([400, 'invalid-request'])
    expect((await service.send({ url: '/api/orders' })).json().items).toEqual([])
    expect(service.catalog.stock.reservations.size).toBe(0)
  })

  it('names the field of an address that does not fit its country', async () => {
    const body = await service.readyToOrder()
    const reply = await service.order({ ...body, address: { ...seoul, postalCode: '1234' } })
    expect([reply.statusCode, reply.json()]).toMatchObject([
      400,
      { code: 'invalid-address', errors: [{ path: '/address/postalCode' }] },
    ])
  })

  it('is for people who are signed in and may shop', async () => {
    const url = '/api/orders'
    expect(codeOf(await service.visit({ method: 'POST', url, payload: {} }))).toEqual([401, 'token-required'])
    expect(codeOf(await service.send({ url }, { scopes: [] }))).toEqual([403, 'insufficient-scope'])
  })
})

describe('an order', () => {
  it('is shown to its owner only', async () => {
    const { id } = await placed()
    const url = `/api/orders/${id}`
    expect((await service.send({ url })).json().id).toBe(id)
    expect(codeOf(await service.send({ url }, LEE))).toEqual([404, 'order-not-found'])
    expect(codeOf(await service.send({ method: 'POST', url: `${url}/cancel` }, LEE))).toEqual([
      404,
      'order-not-found',
    ])
    expect((await service.send({ url: '/api/orders' }, LEE)).json().items).toEqual([])
  })

  it('changes its address', async () => {
    const { id } = await placed()
    const url = `/api/orders/${id}/address`
    const changed = await service.send({ method: 'PUT', url, payload: { address: busan } })
    expect(changed.json()).toMatchObject({ address: busan, total: { amount: 78_000 } })
  })

  it('is cancelled once, with the money back and the stock returned', async () => {
    const { id } = await placed()
    const cancel = { method: 'POST', url: `/api/orders/${id}/cancel` } as const
    const cancelled = await service.send(cancel)
    expect(cancelled.json()).toMatchObject({
      state: 'cancelled',
      payment: { state: 'refunded' },
      canCancel: false,
      canChangeAddress: false,
    })
    await expect.poll(() => service.catalog.stock.available.get(TOTE)).toBe(10)
    expect((await service.send(cancel)).json()).toEqual(cancelled.json())
    expect(service.catalog.stock.available.get(TOTE)).toBe(10)
  })

  it('A44 is neither changed nor cancelled once its delivery has started', async () => {
    const { id } = await placed()
    await deliveryTells('Started', id)
    const url = `/api/orders/${id}`
    const late = [
      await service.send({ method: 'PUT', url: `${url}/address`, payload: { address: busan } }),
      await service.send({ method: 'POST', url: `${url}/cancel` }),
    ]
    expect(late.map(codeOf)).toEqual(Array(2).fill([409, 'order-already-shipped']))
    await deliveryTells('Completed', id)
    expect((await service.send({ url })).json()).toMatchObject({ state: 'delivered', canCancel: false })
  })

  it('has an id that is a UUID', async () => {
    for (const id of ['1', `urn:uuid:${crypto.randomUUID()}`])
      expect(codeOf(await service.send({ url: `/api/orders/${id}` }))).toEqual([400, 'invalid-request'])
    expect(codeOf(await service.send({ url: `/api/orders/${crypto.randomUUID()}` }))).toEqual([
      404,
      'order-not-found',
    ])
  })
})
