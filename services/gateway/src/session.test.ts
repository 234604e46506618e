import * as identityPackage from '@jangteo/identity-service'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { countTokenRequests } from './testing/count-token-requests.ts'
import {
  SECRETS,
  type ShopWithIdentity,
  Visitor,
  startShopWithIdentity,
} from './testing/shop-with-identity.ts'

let shop: ShopWithIdentity
beforeAll(async () => {
  shop = await startShopWithIdentity(identityPackage)
})
afterAll(() => shop.stop())

/** As the command does for a compromised key. */
async function withdrawKey(): Promise<void> {
  const post = (path: string, authorization: string, type: string, body: string): Promise<Response> =>
    fetch(shop.identityUrl + path, {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body,
    })
  const grant = 'grant_type=client_credentials&scope=identity:keys'
  const form = 'application/x-www-form-urlencoded'
  const answer = await post('/oauth/token', `Basic ${btoa(`jangteo-cli:${SECRETS.cli}`)}`, form, grant)
  const bearer = `Bearer ${(await answer.json()).access_token}`
  const rotated = await post(
    '/api/identity/signing-keys',
    bearer,
    'application/json',
    '{"isCompromised":true}',
  )
  expect(rotated.status).toBe(201)
}

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

  test('takes back, where a session has ended elsewhere, what made pages ask for it', async () => {
    await visitor.signIn()
    expect(visitor.cookie('__Host-jt-known-session')).toBe('1')
    await visitor.session()
    expect(visitor.cookie('__Host-jt-known-session')).toBe('1')
    shop.gateway.clock.advance({ hours: 8 })
    await visitor.session()
    expect(visitor.cookie('__Host-jt-known-session')).toBeUndefined()
  })
})

describe('signing out', () => {
  test('A05 ends the session here and at the identity service, and asks nothing: no address says whose', async () => {
    await visitor.signIn()
    const sid = visitor.cookie('__Host-Http-sid') ?? ''
    const signedIn = visitor.identityCookies()
    const answer = await visitor.signOut()
    expect(answer.headers.get('clear-site-data')).toBe('"storage"')
    const { endSessionUrl } = await answer.json()
    expect(visitor.cookie('__Host-Http-sid')).toBeUndefined()
    expect(visitor.cookie('__Host-jt-known-session')).toBeUndefined()
    visitor.setCookie('localhost', '__Host-Http-sid', sid)
    expect(await visitor.session()).toEqual({ account: null })
    expect((await visitor.askToken()).status).toBe(401)

    const back = await visitor.send(endSessionUrl)
    expect([back.status, back.headers.get('location')]).toEqual([303, `${shop.gateway.url}/`])
    expect(visitor.cookie('__Host-Http-as')).toBeUndefined()
    expect(visitor.visited.filter((address) => /eyJ|hint|refresh/.test(address))).toEqual([])
    visitor.setIdentityCookies(signedIn)
    expect(await visitor.openSignIn()).toContain('/sign-in/')
  })

  test('leaves another sign-in at the identity service to the person, who is asked', async () => {
    await visitor.signIn()
    const other = new Visitor(shop.gateway.url)
    await other.signIn()
    visitor.setIdentityCookies(other.identityCookies())
    const { endSessionUrl } = await (await visitor.signOut()).json()
    expect(await (await visitor.open(endSessionUrl)).text()).toContain('name="logout"')
    await visitor.open(visitor.loginAddress('/en/cart'))
    expect(visitor.visited.at(-1)).toBe(`${shop.gateway.url}/en/cart`)
  })

  test('goes on as ever after the key of its tokens was withdrawn as compromised', async () => {
    await visitor.signIn()
    await withdrawKey()
    const { endSessionUrl } = await (await visitor.signOut()).json()
    expect(visitor.cookie('__Host-Http-sid')).toBeUndefined()
    const back = await visitor.send(endSessionUrl)
    expect([back.status, back.headers.get('location')]).toEqual([303, `${shop.gateway.url}/`])
    expect(visitor.cookie('__Host-Http-as')).toBeUndefined()
    await visitor.signIn()
    expect((await visitor.askToken()).status).toBe(200)
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
    const back = await visitor.open(response.headers.get('location') ?? '')
    expect([visitor.visited.at(-1), back.status]).toEqual([
      `${shop.gateway.url}/auth/signed-out?locale=ko`,
      200,
    ])
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
