import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pino } from 'pino'
import { seoul, TOTE } from '../../../testing/builders.ts'
import {
  type RunningOrderService,
  runningOrderService,
  SERVER_KEY,
} from '../../../testing/running-order-service.ts'

const CARD_NUMBER = /4242[ -]?4242/
const log: string[] = []
let service: RunningOrderService
beforeAll(async () => {
  const logger = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) })
  service = await runningOrderService({ logger })
})
beforeEach(() => service.reset())
afterAll(() => service.stop())

const codeOf = (reply: { statusCode: number; json(): { code?: string } }) => [
  reply.statusCode,
  reply.json().code,
]

describe('shipping options', () => {
  const url = '/api/orders/shipping-options?currency=KRW&country=KR'

  it('are priced for the caller’s cart', async () => {
    expect((await service.visit({ url })).json().items).toEqual([
      { method: 'standard', price: { amount: 3_000, currency: 'KRW' }, days: { min: 2, max: 3 } },
      { method: 'express', price: { amount: 6_000, currency: 'KRW' }, days: { min: 1, max: 1 } },
    ])
    await service.send({ method: 'PUT', url: `/api/cart/lines/${TOTE}`, payload: { quantity: 2 } })
    expect((await service.send({ url })).json().items[0].price.amount).toBe(0)
  })

  it('are asked for with a known country and currency', async () => {
    const reply = await service.visit({ url: '/api/orders/shipping-options?currency=KRW&country=FR' })
    expect(codeOf(reply)).toEqual([400, 'invalid-request'])
  })
})

describe('payment methods', () => {
  const save = (payload: object) =>
    service.send({ method: 'POST', url: '/api/orders/payment-methods', payload })
  const typed = () => service.provider.double.typed()

  it('are entered into fields of the provider', async () => {
    const reply = await service.visit({ url: '/api/orders/card-fields' })
    expect(reply.json()).toEqual({ url: 'https://pay.test/card' })
  })

  it('stand for what the fields gave, once', async () => {
    const token = typed()
    const reply = await save({ token })
    expect([reply.statusCode, reply.json()]).toMatchObject([201, { brand: 'Visa', last4: '4242' }])
    expect(service.provider.keys).toEqual(new Set([SERVER_KEY]))
    expect(codeOf(await save({ token }))).toEqual([422, 'unknown-payment-method'])
  })

  it('wait for a provider that does not answer', async () => {
    service.provider.double.isDown = true
    expect(codeOf(await save({ token: typed() }))).toEqual([503, 'payment-unavailable'])
  })

  it.each([
    ['a card', { number: '4242 4242 4242 4242', expiry: '12/30', cvc: '123', holder: 'KIM HANA' }],
    ['a number in the place of a token', { token: '4242424242424242' }],
    ['an unknown field', { token: 'tok_0123456789abcdef', pin: '1234' }],
  ])('refuse %s', async (_, payload) => {
    expect(codeOf(await save(payload))).toEqual([400, 'invalid-request'])
  })

  it('A05 leave no card number in any table or log line, not even where one is sent', async () => {
    await service.order(await service.readyToOrder())
    await save({ number: '4242 4242 4242 4242', expiry: '12/30', cvc: '123', holder: 'KIM HANA' })
    const stored = await service.everythingStored()
    expect(stored).toContain('OrderPlaced')
    expect(stored).not.toMatch(CARD_NUMBER)
    expect(log.join('')).toContain('/api/orders/payment-methods')
    expect(log.join('')).not.toMatch(CARD_NUMBER)
  })
})

describe('saved addresses', () => {
  const url = '/api/orders/addresses'
  const save = (payload: object, caller?: { sub: string }) =>
    service.send({ method: 'POST', url, payload }, caller)
  const list = async () => (await service.send({ url })).json().items

  it('are kept, changed and removed; one is the default', async () => {
    const first = (await save({ address: seoul })).json()
    const second = (await save({ address: { ...seoul, recipient: '이두리' }, isDefault: true })).json()
    expect(await list()).toMatchObject([
      { id: second.id, isDefault: true },
      { id: first.id, isDefault: false },
    ])
    const changed = await service.send({
      method: 'PUT',
      url: `${url}/${first.id}`,
      payload: { address: { ...seoul, note: '문 앞' }, isDefault: true },
    })
    expect(changed.json()).toMatchObject({ id: first.id, isDefault: true, address: { note: '문 앞' } })
    expect((await service.send({ method: 'DELETE', url: `${url}/${first.id}` })).statusCode).toBe(204)
    expect(await list()).toMatchObject([{ id: second.id, isDefault: true }])
  })

  it('are nobody else’s', async () => {
    const { id } = (await save({ address: seoul })).json()
    const theft = await service.send(
      { method: 'PUT', url: `${url}/${id}`, payload: { address: seoul } },
      { sub: 'lee' },
    )
    expect(codeOf(theft)).toEqual([404, 'address-not-found'])
    await service.send({ method: 'DELETE', url: `${url}/${id}` }, { sub: 'lee' })
    expect(await list()).toHaveLength(1)
  })

  it('are at most 20', async () => {
    for (let count = 0; count < 20; count++) await save({ address: seoul })
    expect(codeOf(await save({ address: seoul }))).toEqual([409, 'address-limit'])
  })

  it('fit their country', async () => {
    const reply = await save({ address: { ...seoul, country: 'US' } })
    expect([reply.statusCode, reply.json()]).toMatchObject([
      400,
      { code: 'invalid-address', errors: [{ path: '/address/region' }] },
    ])
    expect(await list()).toEqual([])
  })
})
