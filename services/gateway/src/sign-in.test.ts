import { createTokenVerifier } from '@jangteo/service-kit'
import * as identityPackage from '@jangteo/identity-service'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MINA, type ShopWithIdentity, Visitor, startShopWithIdentity } from './testing/shop-with-identity.ts'

let shop: ShopWithIdentity
beforeAll(async () => {
  shop = await startShopWithIdentity(identityPackage)
})
afterAll(() => shop.stop())

const expiryOf = (cookie: string | undefined): string | undefined => /Expires=[^;]+/.exec(cookie ?? '')?.[0]

let visitor: Visitor
beforeEach(() => {
  visitor = new Visitor(shop.gateway.url)
})

describe('signing in', () => {
  test('leads through the identity service back to the page, with a session that only the browser and the server know', async () => {
    const response = await visitor.signIn('/en/cart?from=header')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/en/cart?from=header')
    const cookie = response.headers.getSetCookie().find((line) => line.startsWith('__Host-Http-sid='))
    expect(cookie).toMatch(/^__Host-Http-sid=[\w-]{43}; .*Path=\//)
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie).toContain(attribute)
    expect(cookie).not.toContain('Domain')
    const hint = response.headers.getSetCookie().find((line) => line.startsWith('__Host-jt-known-session='))
    expect(hint).toMatch(/^__Host-jt-known-session=1; /)
    expect(hint).not.toContain('HttpOnly')
    expect(expiryOf(hint)).toBe(expiryOf(cookie))
    expect(await visitor.session()).toEqual({
      account: { id: expect.any(String), name: MINA.name, email: MINA.email },
    })
  })

  test('shows the way to the account, in the language of the page', async () => {
    const response = await visitor.send(`${shop.gateway.url}/auth/account?locale=en`)
    expect(response.headers.get('location')).toBe(`${shop.identityUrl}/account?locale=en`)
    const page = await fetch(`${shop.identityUrl}/account?locale=en`, { redirect: 'manual' })
    expect(page.headers.get('location')).toContain('/oauth/authorize?client_id=account-pages')
  })

  test('A18 gives pages a token that services accept, and nothing else', async () => {
    await visitor.signIn()
    const response = await visitor.askToken()
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const body = await response.json()
    expect(Object.keys(body).sort()).toEqual(['accessToken', 'accountId', 'expiresIn'])
    expect(await visitor.session()).toMatchObject({ account: { id: body.accountId } })
    expect(body.expiresIn).toBeGreaterThan(290)
    const settings = {
      issuer: shop.identityUrl,
      audience: 'jangteo-api',
      jwksUrl: `${shop.identityUrl}/.well-known/jwks.json`,
    }
    const principal = await createTokenVerifier(settings).verify(body.accessToken)
    expect(principal).toMatchObject({ clientId: 'gateway', scopes: ['shop'] })
  })

  test('A21 changes the session id each time and ends the former session', async () => {
    await visitor.signIn()
    const former = visitor.cookie('__Host-Http-sid') ?? ''
    await visitor.open(visitor.loginAddress('/en/cart'))
    expect(visitor.cookie('__Host-Http-sid')).not.toBe(former)
    const thief = new Visitor(shop.gateway.url)
    thief.setCookie('localhost', '__Host-Http-sid', former)
    expect(await thief.session()).toEqual({ account: null })
  })

  test('A21 a session id planted before is not taken over', async () => {
    const planted = 'p'.repeat(43)
    visitor.setCookie('localhost', '__Host-Http-sid', planted)
    await visitor.signIn()
    expect(visitor.cookie('__Host-Http-sid')).not.toBe(planted)
  })

  test('goes home where the page to return to is not ours', async () => {
    expect((await visitor.signIn('//evil.example')).headers.get('location')).toBe('/en')
  })

  test('leads back to the page when the person turns around', async () => {
    const page = await visitor.openSignIn('/en/p/tote-1')
    const response = await visitor.send(`${page}/cancel`, { method: 'POST' })
    const resumed = await visitor.send(response.headers.get('location') ?? '')
    const callback = await visitor.send(resumed.headers.get('location') ?? '')
    expect([callback.status, callback.headers.get('location')]).toEqual([303, '/en/p/tote-1'])
    expect(await visitor.session()).toEqual({ account: null })
  })

  test('works in two tabs at once', async () => {
    const [first, second] = [await visitor.openSignIn('/en/first'), await visitor.openSignIn('/en/second')]
    const secondCallback = await visitor.callbackAfter(second)
    const firstCallback = await visitor.callbackAfter(first)
    expect((await visitor.send(secondCallback)).headers.get('location')).toBe('/en/second')
    expect((await visitor.send(firstCallback)).headers.get('location')).toBe('/en/first')
  })
})

describe('a callback', () => {
  const refused = async (url: string): Promise<void> => {
    const response = await visitor.send(url)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await visitor.session()).toEqual({ account: null })
  }
  const changed = (callback: string, name: string, value: string | undefined): string => {
    const url = new URL(callback)
    if (value === undefined) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
    return url.href
  }

  test.each([
    ['another state', 'state', 'guessed'],
    ['no state', 'state', undefined],
    ['another issuer', 'iss', 'https://evil.example'],
    ['no issuer', 'iss', undefined],
    ['another code', 'code', 'guessed'],
    ['no code', 'code', undefined],
  ])('A10 A17 with %s is refused', async (_what, name, value) => {
    await refused(changed(await visitor.callbackAfter(await visitor.openSignIn()), name, value))
  })

  test('A10 in a browser that did not start it is refused', async () => {
    const callback = await visitor.callbackAfter(await visitor.openSignIn())
    visitor = new Visitor(shop.gateway.url)
    await refused(callback)
  })

  test('A11 with the code of one sign-in and the state of another is refused', async () => {
    const stolen = new URL(await visitor.callbackAfter(await visitor.openSignIn()))
    visitor = new Visitor(shop.gateway.url)
    const own = await visitor.callbackAfter(await visitor.openSignIn())
    await refused(changed(own, 'code', stolen.searchParams.get('code') ?? ''))
  })

  test('is good once', async () => {
    const callback = await visitor.callbackAfter(await visitor.openSignIn())
    expect((await visitor.send(callback)).status).toBe(303)
    expect((await visitor.send(callback)).status).toBe(400)
  })

  test('A10 that comes after more than ten minutes is refused', async () => {
    const callback = await visitor.callbackAfter(await visitor.openSignIn())
    shop.gateway.clock.advance({ minutes: 10 })
    await refused(callback)
  })
})
