import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ShopOfStubs, startShopOfStubs } from './testing/shop-of-stubs.ts'

let shop: ShopOfStubs
beforeAll(async () => {
  shop = await startShopOfStubs()
})
beforeEach(() => shop.reset())
afterAll(() => shop.stop())

describe('what the client says of itself', () => {
  test('A39 is dropped, and replaced by what the gateway knows', async () => {
    await shop.raw('/api/orders', {
      headers: {
        'x-user-id': 'admin',
        'X-User-Roles': 'operator',
        'x-account-id': '1',
        'x-auth-request-email': 'a@b.c',
        'x-forwarded-for': '6.6.6.6',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'gopher',
        'x-real-ip': '6.6.6.6',
        'x-client-cert': 'pem',
        'x-original-url': '/admin',
        'x-request-id': 'planted',
        forwarded: 'for=6.6.6.6',
        via: '1.1 evil',
      },
    })
    const { headers } = shop.lastSeenBy('order')
    const { host } = new URL(shop.gateway.url)
    expect(headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': host,
      'x-forwarded-proto': 'http',
    })
    expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/)
    const names = Object.keys(headers).filter((name) => /^(x-|via|forwarded)/.test(name))
    expect(names.sort()).toEqual(['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-request-id'])
    expect(JSON.stringify(headers)).not.toMatch(/6\.6\.6\.6|evil|planted/)
  })

  test('of its connection stays between the two of us', async () => {
    await shop.raw('/api/orders', {
      headers: {
        connection: 'keep-alive, x-secret-hop',
        'x-secret-hop': '1',
        te: 'trailers',
        'keep-alive': 'timeout=9',
      },
    })
    const { headers } = shop.lastSeenBy('order')
    for (const name of ['x-secret-hop', 'te', 'keep-alive']) expect(headers).not.toHaveProperty(name)
  })

  test('in cookies reaches services, but never the session', async () => {
    await shop.raw('/ko', {
      headers: { cookie: `uid=7; __Host-Http-sid=${'s'.repeat(43)}; __Host-Http-tx=t; currency=KRW` },
    })
    expect(shop.lastSeenBy('composer').headers.cookie).toBe('uid=7; currency=KRW')
    await shop.raw('/ko', { headers: { cookie: `__Host-Http-sid=${'s'.repeat(43)}` } })
    expect(shop.lastSeenBy('composer').headers).not.toHaveProperty('cookie')
  })

  test('what matters to services is passed', async () => {
    await shop.raw('/api/orders', {
      method: 'POST',
      headers: {
        'idempotency-key': 'k1',
        'accept-language': 'ko',
        'if-match': '"3"',
        'content-type': 'application/json',
      },
      body: '{}',
    })
    expect(shop.lastSeenBy('order').headers).toMatchObject({
      'idempotency-key': 'k1',
      'accept-language': 'ko',
      'if-match': '"3"',
    })
  })
})

describe('a bearer token', () => {
  test('that is good passes on', async () => {
    const authorization = await shop.gateway.context.testTokens.bearer({ sub: 'account-7' })
    expect((await shop.raw('/api/orders', { headers: { authorization } })).status).toBe(200)
    expect(shop.lastSeenBy('order').headers.authorization).toBe(authorization)
  })

  test('that is absent is for the services to miss', async () => {
    await shop.raw('/api/orders')
    expect(shop.seenInAll).toBe(1)
  })

  test.each([
    'Bearer nonsense',
    'Bearer',
    'Bearer a b',
    'Basic dTpw',
    'nonsense',
    'Bearer a.b.c',
    `Bearer ${'x'.repeat(5000)}`,
  ])('%.30s is refused before any service hears of it', async (authorization) => {
    const response = await shop.raw('/api/orders', { headers: { authorization } })
    expect(response.status).toBe(401)
    expect(response.headers['www-authenticate']).toBe('Bearer error="invalid_token"')
    expect(JSON.parse(response.body.toString())).toMatchObject({ code: 'invalid-token' })
    expect(shop.seenInAll).toBe(0)
  })

  test('that was tampered with is refused', async () => {
    const authorization = await shop.gateway.context.testTokens.bearer()
    const tampered = authorization.slice(0, -4) + 'AAAA'
    expect((await shop.raw('/api/orders', { headers: { authorization: tampered } })).status).toBe(401)
    expect(shop.seenInAll).toBe(0)
  })
})

describe('A22 a form', () => {
  const form = (headers: Readonly<Record<string, string>>, type = 'application/x-www-form-urlencoded') =>
    shop.raw('/api/cart/forms/add?locale=ko', {
      method: 'POST',
      headers: { 'content-type': type, ...headers },
      body: 'sku=a1b2c3-01',
    })

  test('of our own page goes on as it is', async () => {
    const { origin } = new URL(shop.gateway.url)
    expect((await form({ origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect((await form({ origin })).status).toBe(200)
    expect(shop.lastSeenBy('order').headers['content-type']).toBe('application/x-www-form-urlencoded')
  })

  test('is no page that is led to after one, whatever is left of its headers', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' }
    expect((await shop.raw('/en/cart', { headers })).status).toBe(200)
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['of a neighbour', { origin: 'https://other.jangteo.test', 'sec-fetch-site': 'same-site' }],
    ['of a page without origin', { origin: 'null' }],
    ['of nobody who says so', {}],
  ])('%s is refused before any service hears of it', async (_, headers) => {
    for (const type of ['application/x-www-form-urlencoded', 'Multipart/Form-Data; boundary=x'])
      expect((await form(headers, type)).status).toBe(403)
    expect(shop.seenInAll).toBe(0)
  })
})
