import { createIdentityService, firstPartyClients } from '@jangteo/identity-service'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { countTokenRequests } from './testing/count-token-requests.ts'
import { type ShopWithIdentity, Visitor, startShopWithIdentity } from './testing/shop-with-identity.ts'

const secrets = { orderService: 'unused-secret-1', cli: 'unused-secret-2' }

let shop: ShopWithIdentity
beforeAll(async () => {
  shop = await startShopWithIdentity((context, shopUrl) =>
    createIdentityService(context, { shopUrl, clients: firstPartyClients({ shopUrl, secrets }) }),
  )
})
afterAll(() => shop.stop())

let visitor: Visitor
beforeEach(() => {
  visitor = new Visitor(shop.gateway.url)
})

describe('renewing', () => {
  test('happens once, however many ask at the same time', async () => {
    await visitor.signIn()
    const { accessToken: first } = await (await visitor.askToken()).json()
    shop.gateway.clock.advance({ seconds: 200 })
    const answers: Response[] = []
    const requests = await countTokenRequests(async () => {
      answers.push(...(await Promise.all(Array.from({ length: 10 }, () => visitor.askToken()))))
    })
    expect(requests).toBe(1)
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    const tokens = new Set(
      await Promise.all(answers.map(async (answer) => (await answer.json()).accessToken)),
    )
    expect(tokens.size).toBe(1)
    expect(tokens).not.toContain(first)
  })

  test('goes on for the life of the session, each time with the new refresh token', async () => {
    await visitor.signIn()
    for (let round = 0; round < 3; round += 1) {
      shop.gateway.clock.advance({ seconds: 200 })
      expect((await visitor.askToken()).status).toBe(200)
    }
    expect(await countTokenRequests(() => visitor.askToken())).toBe(0)
  })

  test('ends with the session, after eight hours', async () => {
    await visitor.signIn()
    shop.gateway.clock.advance({ hours: 8 })
    expect((await visitor.askToken()).status).toBe(401)
    expect(await visitor.session()).toEqual({ account: null })
  })
})

describe('signing out', () => {
  test('ends the session here and, one page later, at the identity service', async () => {
    await visitor.signIn()
    const sid = visitor.cookie('__Host-Http-sid') ?? ''
    const { endSessionUrl } = await (await visitor.signOut()).json()
    expect(visitor.cookie('__Host-Http-sid')).toBeUndefined()
    visitor.setCookie('localhost', '__Host-Http-sid', sid)
    expect(await visitor.session()).toEqual({ account: null })
    expect((await visitor.askToken()).status).toBe(401)

    const page = await (await visitor.open(endSessionUrl)).text()
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const confirm = `${shop.identityUrl}/oauth/logout/confirm`
    const back = await visitor.send(confirm, { method: 'POST', form: { xsrf, logout: 'yes' } })
    expect(back.headers.get('location')).toBe(`${shop.gateway.url}/`)
    await visitor.open(visitor.loginAddress('/en/cart'))
    expect(visitor.visited.at(-1)).toContain('/sign-in/')
  })

  test('kills the refresh token', async () => {
    await visitor.signIn()
    const requests = await countTokenRequests(async () => {
      await visitor.signOut()
      shop.gateway.clock.advance({ seconds: 200 })
      expect((await visitor.askToken()).status).toBe(401)
    })
    expect(requests).toBe(0)
  })

  test('answers a form with a redirect', async () => {
    await visitor.signIn()
    const response = await visitor.signOut({ 'content-type': 'application/x-www-form-urlencoded' })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toContain(`${shop.identityUrl}/oauth/logout?id_token_hint=`)
  })

  test('leads home where nobody is signed in', async () => {
    expect(await (await visitor.signOut()).json()).toEqual({ endSessionUrl: `${shop.gateway.url}/ko` })
  })
})

describe('A22 A25 a request of another site', () => {
  const evil = { origin: 'https://evil.example' }
  test.each([
    ['/auth/token', {}],
    ['/auth/token', { 'x-jangteo-auth': '1', 'sec-fetch-site': 'cross-site' }],
    ['/auth/token', { 'x-jangteo-auth': '1', 'sec-fetch-site': 'same-site' }],
    ['/auth/token', { 'x-jangteo-auth': '1', ...evil }],
    ['/auth/token', { 'sec-fetch-site': 'same-origin' }],
    ['/auth/logout', { 'sec-fetch-site': 'cross-site' }],
    ['/auth/logout', { 'x-jangteo-auth': '1', 'sec-fetch-site': 'same-site' }],
    ['/auth/logout', evil],
    ['/auth/logout', { 'x-jangteo-auth': '1', origin: 'null' }],
  ])('to %s with %j is refused', async (path, headers) => {
    await visitor.signIn()
    const response = await visitor.send(shop.gateway.url + path, { method: 'POST', headers })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'cross-site-request' })
    expect(await visitor.session()).not.toEqual({ account: null })
  })

  test('can sign nobody out by an image', async () => {
    await visitor.signIn()
    expect((await visitor.send(`${shop.gateway.url}/auth/logout`)).status).toBe(404)
    expect(await visitor.session()).not.toEqual({ account: null })
  })
})

test('a visitor has no token, and is told so as a problem', async () => {
  const response = await visitor.askToken()
  expect(response.status).toBe(401)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(await response.json()).toMatchObject({ code: 'not-signed-in' })
})
