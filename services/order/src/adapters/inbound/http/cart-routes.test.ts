import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anOffer, MUG, TOTE } from '../../../testing/builders.ts'
import { type RunningOrderService, runningOrderService } from '../../../testing/running-order-service.ts'
import { CART_COOKIE } from './cart-session.ts'

let service: RunningOrderService
beforeAll(async () => {
  service = await runningOrderService()
})
beforeEach(() => service.reset())
afterAll(() => service.stop())

const CART = '/api/cart?locale=ko&currency=KRW'
const add = (sku: string, quantity: number) =>
  ({ method: 'POST', url: `/api/cart/lines?locale=ko&currency=KRW`, payload: { sku, quantity } }) as const
type Reply = Awaited<ReturnType<RunningOrderService['visit']>>
const cookieOf = (reply: Reply) => reply.cookies.find(({ name }) => name === CART_COOKIE)
const hintOf = (reply: Reply) => reply.cookies.find(({ name }) => name === '__Host-jt-known-cart')
const withCookie = (reply: Reply) => ({ cookie: `${CART_COOKIE}=${cookieOf(reply)?.value}` })

describe('a visitor’s cart', () => {
  it('is empty and leaves no cookie before something is put into it', async () => {
    const reply = await service.visit({ url: CART })
    expect(reply.json()).toEqual({
      count: 0,
      lines: [],
      subtotal: { amount: 0, currency: 'KRW' },
      freeShippingFrom: { amount: 50_000, currency: 'KRW' },
      isPriced: true,
    })
    expect(reply.cookies).toEqual([])
  })

  it('is found again by a cookie that scripts cannot read', async () => {
    const added = await service.visit(add(TOTE, 2))
    expect(added.statusCode).toBe(200)
    expect(cookieOf(added)).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
      path: '/',
      maxAge: 90 * 86_400,
    })
    expect(hintOf(added)).toMatchObject({ value: '1', secure: true, path: '/', maxAge: 90 * 86_400 })
    expect(hintOf(added)).not.toHaveProperty('httpOnly')
    const reply = await service.visit({ url: CART, headers: withCookie(added) })
    expect(reply.json()).toMatchObject({
      count: 2,
      subtotal: { amount: 78_000 },
      lines: [{ sku: TOTE, name: '캔버스 토트백', lineTotal: { amount: 78_000 }, maxQuantity: 10 }],
    })
    const count = await service.visit({ url: '/api/cart/count', headers: withCookie(added) })
    expect(count.json()).toEqual({ count: 2 })
  })

  it('is told of to pages, once, also where it was made before they could be', async () => {
    const { cookie } = withCookie(await service.visit(add(TOTE, 1)))
    const read = async (also = '') => service.visit({ url: CART, headers: { cookie: cookie + also } })
    expect(hintOf(await read())).toMatchObject({ value: '1' })
    expect(hintOf(await read('; __Host-jt-known-cart=1'))).toBeUndefined()
  })

  it('is stored under a hash of the cookie', async () => {
    const added = await service.visit(add(TOTE, 1))
    const stored = await service.everythingStored()
    expect(stored).toContain('visitor:')
    expect(stored).not.toContain(cookieOf(added)?.value)
  })

  it('is never found by a token that this service did not give', async () => {
    const headers = { cookie: `${CART_COOKIE}=${'a'.repeat(43)}` }
    const added = await service.visit({ ...add(TOTE, 1), headers })
    expect(cookieOf(added)?.value).not.toBe('a'.repeat(43))
  })

  it('is claimed by signing in: lines are summed up to 10, the cookie is cleared', async () => {
    await service.send(add(TOTE, 7))
    const visited = await service.visit(add(TOTE, 7))
    await service.visit({ ...add(MUG, 1), headers: withCookie(visited) })
    const claimed = await service.send({ url: CART, headers: withCookie(visited) })
    expect(claimed.json().lines).toMatchObject([
      { sku: TOTE, quantity: 10 },
      { sku: MUG, quantity: 1 },
    ])
    expect(cookieOf(claimed)).toMatchObject({ value: '', expires: new Date(0) })
    expect(hintOf(claimed)).toMatchObject({ value: '', expires: new Date(0) })
    const left = await service.visit({ url: CART, headers: withCookie(visited) })
    expect(left.json().count).toBe(0)
  })
})

describe('the lines of a cart', () => {
  it('are set and removed', async () => {
    await service.send(add(TOTE, 2))
    const set = await service.send({
      method: 'PUT',
      url: `/api/cart/lines/${TOTE}`,
      payload: { quantity: 5 },
    })
    expect(set.json().count).toBe(5)
    const removed = await service.send({ method: 'DELETE', url: `/api/cart/lines/${TOTE}` })
    expect(removed.json()).toMatchObject({ count: 0, lines: [] })
  })

  it('tell what is wrong with them', async () => {
    await service.send(add(TOTE, 2))
    await service.send(add(MUG, 2))
    service.catalog.offers.set(TOTE, anOffer({ inStock: 1, prices: { KRW: 41_000, USD: 2_900 } }))
    service.catalog.offers.delete(MUG)
    service.context.clock.advance({ seconds: 5 })
    const { lines, subtotal } = (await service.send({ url: CART })).json()
    expect(lines).toMatchObject([
      { sku: TOTE, issue: 'less-stock', maxQuantity: 1, unitPrice: { amount: 41_000 } },
      { sku: MUG, issue: 'unavailable', maxQuantity: 0 },
    ])
    expect(subtotal.amount).toBe(82_000)
  })

  it('say that a price has changed until the line is touched', async () => {
    await service.send(add(TOTE, 1))
    service.catalog.offers.set(TOTE, anOffer({ prices: { KRW: 35_000, USD: 2_900 } }))
    service.context.clock.advance({ seconds: 5 })
    expect((await service.send({ url: CART })).json().lines[0].issue).toBe('price-changed')
    const touched = await service.send({
      method: 'PUT',
      url: `/api/cart/lines/${TOTE}`,
      payload: { quantity: 2 },
    })
    expect(touched.json().lines[0].issue).toBeUndefined()
  })

  it('are shown with the last known names and prices while the catalog is down', async () => {
    await service.send(add(TOTE, 2))
    service.catalog.isDown = true
    service.context.clock.advance({ seconds: 5 })
    const cart = (await service.send({ url: '/api/cart?locale=en&currency=USD' })).json()
    expect(cart).toMatchObject({
      isPriced: false,
      lines: [{ name: '캔버스 토트백', unitPrice: { amount: 2_900 } }],
    })
    const lowered = await service.send({
      method: 'PUT',
      url: `/api/cart/lines/${TOTE}`,
      payload: { quantity: 1 },
    })
    expect(lowered.json().count).toBe(1)
    const raised = await service.send(add(TOTE, 1))
    expect([raised.statusCode, raised.json().code]).toEqual([503, 'catalog-unavailable'])
  })
})

describe('bad input', () => {
  it.each([
    ['an unknown sku', { sku: 'nothin-here', quantity: 1 }, 404, 'unknown-sku'],
    ['a negative quantity', { sku: TOTE, quantity: -1 }, 400, 'invalid-request'],
    ['an absurd quantity', { sku: TOTE, quantity: 1e9 }, 400, 'invalid-request'],
    ['a quantity beyond every integer', { sku: TOTE, quantity: 1e300 }, 400, 'invalid-request'],
    ['nothing of it', { sku: TOTE, quantity: 0 }, 400, 'invalid-request'],
    ['a list', [], 400, 'invalid-request'],
    ['half a piece', { sku: TOTE, quantity: 0.5 }, 400, 'invalid-request'],
    ['a quantity as text', { sku: TOTE, quantity: '1' }, 400, 'invalid-request'],
    ['an unknown field', { sku: TOTE, quantity: 1, price: 1 }, 400, 'invalid-request'],
    ['a missing field', { sku: TOTE }, 400, 'invalid-request'],
    ['a sku that is none', { sku: "' or 1=1 --", quantity: 1 }, 400, 'invalid-request'],
  ])('%s is refused with a code, and nothing is stored', async (_, payload, status, code) => {
    const reply = await service.visit({ method: 'POST', url: '/api/cart/lines', payload })
    expect(reply.headers['content-type']).toContain('application/problem+json')
    expect([reply.statusCode, reply.json().code]).toEqual([status, code])
    expect(reply.cookies).toEqual([])
    expect((await service.send({ url: CART })).json().count).toBe(0)
  })

  it('a malformed body is refused', async () => {
    const reply = await service.visit({
      method: 'POST',
      url: '/api/cart/lines',
      payload: '{"sku":',
      headers: { 'content-type': 'application/json' },
    })
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'malformed-body'])
  })

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'nonsense'])(
    'a body of type %s is refused',
    async (type) => {
      const payload = JSON.stringify({ sku: TOTE, quantity: 1 })
      const headers = { 'content-type': type }
      const reply = await service.send({ method: 'POST', url: '/api/cart/lines', payload, headers })
      expect([reply.statusCode, reply.json().code]).toEqual([415, 'unsupported-media-type'])
      expect((await service.send({ url: CART })).json().count).toBe(0)
    },
  )

  it.each([{ quantity: -1 }, { quantity: 2.5 }, { quantity: 1e300 }, { quantity: 1, price: 1 }, {}])(
    'setting a line to %j leaves it as it was',
    async (payload) => {
      await service.send(add(TOTE, 2))
      const reply = await service.send({ method: 'PUT', url: `/api/cart/lines/${TOTE}`, payload })
      expect([reply.statusCode, reply.json().code]).toEqual([400, 'invalid-request'])
      expect((await service.send({ url: CART })).json().count).toBe(2)
    },
  )

  it('a foreign currency of a write is refused, and nothing is stored', async () => {
    const url = '/api/cart/lines?locale=ko&currency=EUR'
    const reply = await service.send({ method: 'POST', url, payload: { sku: TOTE, quantity: 1 } })
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'invalid-request'])
    expect((await service.send({ url: CART })).json().count).toBe(0)
  })

  it('a foreign currency or language is refused', async () => {
    for (const url of ['/api/cart?locale=ko&currency=EUR', '/api/cart?locale=fr&currency=KRW', '/api/cart'])
      expect((await service.visit({ url })).json().code).toBe('invalid-request')
  })

  it('more than there is says how much there is', async () => {
    service.catalog.offers.set(TOTE, anOffer({ inStock: 3 }))
    const reply = await service.send(add(TOTE, 4))
    expect([reply.statusCode, reply.json()]).toEqual([
      200,
      { code: 'not-enough-stock', sku: TOTE, available: 3 },
    ])
    expect((await service.send({ url: CART })).json().count).toBe(0)
  })

  it('more than 10 of one variant is refused', async () => {
    await service.send(add(TOTE, 8))
    const reply = await service.send(add(TOTE, 3))
    expect([reply.statusCode, reply.json()]).toEqual([
      200,
      { code: 'quantity-limit', sku: TOTE, maximum: 10 },
    ])
    expect((await service.send({ url: CART })).json().count).toBe(8)
  })

  it('an expired token is told, not taken for a visitor', async () => {
    const authorization = await service.context.testTokens.bearer({ sub: 'kim', scopes: ['shop'] })
    service.context.clock.advance({ minutes: 6 })
    const reply = await service.visit({ url: CART, headers: { authorization } })
    expect([reply.statusCode, reply.json().code]).toEqual([401, 'invalid-token'])
  })
})
