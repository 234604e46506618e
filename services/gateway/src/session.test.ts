import { channel } from 'node:diagnostics_channel'
import { type Service, createTokenVerifier, systemClock } from '@jangteo/service-kit'
import { TestBrowser, type TestContext, createTestContext, freePort } from '@jangteo/service-kit/testing'
import { createIdentityService, firstPartyClients } from '@jangteo/identity-service'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CLIENT_SECRET, type RunningGateway, startGateway } from './testing/running-gateway.ts'

const MINA = { email: 'mina@example.com', name: '김미나', password: 'persimmon tree in autumn' }

let gateway: RunningGateway
let identity: { readonly url: string; readonly service: Service; readonly context: TestContext }

async function startIdentity(shopUrl: string): Promise<typeof identity> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const context = await createTestContext()
  const auth = { issuer: url, audience: 'jangteo-api', jwksUrl: `${url}/.well-known/jwks.json` }
  const secrets = { gateway: CLIENT_SECRET, orderService: 'unused-secret-1', cli: 'unused-secret-2' }
  const service = await createIdentityService(
    { ...context, auth, clock: systemClock },
    { shopUrl, clients: firstPartyClients({ shopUrl, secrets }) },
  )
  await service.seedAccounts([MINA])
  await service.start({ host: '127.0.0.1', port })
  return { url, service, context }
}

beforeAll(async () => {
  const port = await freePort()
  identity = await startIdentity(`http://localhost:${port}`)
  gateway = await startGateway({ port, issuer: identity.url, usesTestTokens: false })
})
afterAll(async () => {
  await gateway.stop()
  await identity.service.stop()
  await identity.context.close()
})

let browser: TestBrowser
beforeEach(() => {
  browser = new TestBrowser()
})

const login = (returnTo: string): string =>
  `${gateway.url}/auth/login?${new URLSearchParams({ returnTo, locale: 'en' })}`

async function openSignIn(returnTo = '/en/cart'): Promise<string> {
  await browser.open(login(returnTo))
  return browser.visited.at(-1) ?? ''
}

/** Submits the sign-in form and stops at the callback, which is not opened yet. */
async function callbackAfterSignIn(signInPage: string): Promise<string> {
  const { email, password } = MINA
  let response = await browser.send(signInPage, { method: 'POST', form: { email, password } })
  for (;;) {
    const next = new URL(response.headers.get('location') ?? '', browser.visited.at(-1)).href
    if (next.startsWith(`${gateway.url}/auth/callback`)) return next
    response = await browser.send(next)
  }
}

async function signIn(returnTo = '/en/cart'): Promise<Response> {
  return browser.send(await callbackAfterSignIn(await openSignIn(returnTo)))
}

const ownScript = { 'x-jangteo-auth': '1', 'sec-fetch-site': 'same-origin', accept: 'application/json' }

const askToken = (): Promise<Response> =>
  browser.send(`${gateway.url}/auth/token`, { method: 'POST', headers: ownScript })

const session = async (): Promise<unknown> => (await browser.send(`${gateway.url}/auth/session`)).json()

/** Counts what the gateway asks of the token endpoint while `run` runs. */
async function countTokenRequests(run: () => Promise<unknown>): Promise<number> {
  let count = 0
  const created = channel('undici:request:create')
  const listener = (message: unknown): void => {
    const { request } = message as { request: { method: string; path: string } }
    if (request.method === 'POST' && request.path === '/oauth/token') count += 1
  }
  created.subscribe(listener)
  await run().finally(() => created.unsubscribe(listener))
  return count
}

describe('signing in', () => {
  test('leads through the identity service back to the page, with a session that only the browser and the server know', async () => {
    const response = await signIn('/en/cart?from=header')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/en/cart?from=header')
    const cookie = response.headers.getSetCookie().find((line) => line.startsWith('__Host-Http-sid='))
    expect(cookie).toMatch(/^__Host-Http-sid=[\w-]{43}; .*Path=\//)
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie).toContain(attribute)
    expect(cookie).not.toContain('Domain')
    expect(await session()).toEqual({
      account: { id: expect.any(String), name: MINA.name, email: MINA.email },
    })
  })

  test('gives pages a token that services accept, and nothing else', async () => {
    await signIn()
    const response = await askToken()
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const body = await response.json()
    expect(Object.keys(body).sort()).toEqual(['accessToken', 'expiresIn'])
    expect(body.expiresIn).toBeGreaterThan(290)
    const settings = {
      issuer: identity.url,
      audience: 'jangteo-api',
      jwksUrl: `${identity.url}/.well-known/jwks.json`,
    }
    const principal = await createTokenVerifier(settings).verify(body.accessToken)
    expect(principal).toMatchObject({ clientId: 'gateway', scopes: ['shop'] })
  })

  test('changes the session id each time and ends the former session', async () => {
    await signIn()
    const former = browser.cookie('__Host-Http-sid') ?? ''
    await browser.open(login('/en/cart'))
    expect(browser.cookie('__Host-Http-sid')).not.toBe(former)
    const thief = new TestBrowser()
    thief.setCookie('localhost', '__Host-Http-sid', former)
    expect(await (await thief.send(`${gateway.url}/auth/session`)).json()).toEqual({ account: null })
  })

  test('a session id planted before is not taken over', async () => {
    const planted = 'p'.repeat(43)
    browser.setCookie('localhost', '__Host-Http-sid', planted)
    await signIn()
    expect(browser.cookie('__Host-Http-sid')).not.toBe(planted)
  })

  test('goes home where the page to return to is not ours', async () => {
    expect((await signIn('//evil.example')).headers.get('location')).toBe('/en')
  })

  test('leads back to the page when the person turns around', async () => {
    const page = await openSignIn('/en/p/tote-1')
    const response = await browser.send(`${page}/cancel`, { method: 'POST' })
    const resumed = await browser.send(response.headers.get('location') ?? '')
    const callback = await browser.send(resumed.headers.get('location') ?? '')
    expect([callback.status, callback.headers.get('location')]).toEqual([303, '/en/p/tote-1'])
    expect(await session()).toEqual({ account: null })
  })

  test('works in two tabs at once', async () => {
    const [first, second] = [await openSignIn('/en/first'), await openSignIn('/en/second')]
    const secondCallback = await callbackAfterSignIn(second)
    const firstCallback = await callbackAfterSignIn(first)
    expect((await browser.send(secondCallback)).headers.get('location')).toBe('/en/second')
    expect((await browser.send(firstCallback)).headers.get('location')).toBe('/en/first')
  })
})

describe('a callback', () => {
  const refused = async (url: string): Promise<void> => {
    const response = await browser.send(url)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await session()).toEqual({ account: null })
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
  ])('with %s is refused', async (_what, name, value) => {
    await refused(changed(await callbackAfterSignIn(await openSignIn()), name, value))
  })

  test('in a browser that did not start it is refused', async () => {
    const callback = await callbackAfterSignIn(await openSignIn())
    browser = new TestBrowser()
    await refused(callback)
  })

  test('with the code of one sign-in and the state of another is refused', async () => {
    const stolen = new URL(await callbackAfterSignIn(await openSignIn()))
    browser = new TestBrowser()
    const own = await callbackAfterSignIn(await openSignIn())
    await refused(changed(own, 'code', stolen.searchParams.get('code') ?? ''))
  })

  test('is good once', async () => {
    const callback = await callbackAfterSignIn(await openSignIn())
    expect((await browser.send(callback)).status).toBe(303)
    expect((await browser.send(callback)).status).toBe(400)
  })

  test('that comes after more than ten minutes is refused', async () => {
    const callback = await callbackAfterSignIn(await openSignIn())
    gateway.clock.advance({ minutes: 10 })
    await refused(callback)
  })
})

describe('renewing', () => {
  test('happens once, however many ask at the same time', async () => {
    await signIn()
    const { accessToken: first } = await (await askToken()).json()
    gateway.clock.advance({ seconds: 200 })
    const answers: Response[] = []
    const requests = await countTokenRequests(async () => {
      answers.push(...(await Promise.all(Array.from({ length: 10 }, askToken))))
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
    await signIn()
    for (let round = 0; round < 3; round += 1) {
      gateway.clock.advance({ seconds: 200 })
      expect((await askToken()).status).toBe(200)
    }
    expect(await countTokenRequests(askToken)).toBe(0)
  })

  test('ends with the session, after eight hours', async () => {
    await signIn()
    gateway.clock.advance({ hours: 8 })
    expect((await askToken()).status).toBe(401)
    expect(await session()).toEqual({ account: null })
  })
})

describe('signing out', () => {
  const signOut = (headers: Readonly<Record<string, string>> = ownScript): Promise<Response> =>
    browser.send(`${gateway.url}/auth/logout`, { method: 'POST', headers })

  test('ends the session here and, one page later, at the identity service', async () => {
    await signIn()
    const sid = browser.cookie('__Host-Http-sid') ?? ''
    const { endSessionUrl } = await (await signOut()).json()
    expect(browser.cookie('__Host-Http-sid')).toBeUndefined()
    browser.setCookie('localhost', '__Host-Http-sid', sid)
    expect(await session()).toEqual({ account: null })
    expect((await askToken()).status).toBe(401)

    const page = await (await browser.open(endSessionUrl)).text()
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const confirm = `${identity.url}/oauth/logout/confirm`
    const back = await browser.send(confirm, { method: 'POST', form: { xsrf, logout: 'yes' } })
    expect(back.headers.get('location')).toBe(`${gateway.url}/`)
    await browser.open(login('/en/cart'))
    expect(browser.visited.at(-1)).toContain('/sign-in/')
  })

  test('kills the refresh token', async () => {
    await signIn()
    const requests = await countTokenRequests(async () => {
      await signOut()
      gateway.clock.advance({ seconds: 200 })
      expect((await askToken()).status).toBe(401)
    })
    expect(requests).toBe(0)
  })

  test('answers a form with a redirect', async () => {
    await signIn()
    const response = await signOut({ 'content-type': 'application/x-www-form-urlencoded' })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toContain(`${identity.url}/oauth/logout?id_token_hint=`)
  })

  test('leads home where nobody is signed in', async () => {
    expect(await (await signOut()).json()).toEqual({ endSessionUrl: `${gateway.url}/ko` })
  })
})

describe('a request of another site', () => {
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
    await signIn()
    const response = await browser.send(gateway.url + path, { method: 'POST', headers })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'cross-site-request' })
    expect(await session()).not.toEqual({ account: null })
  })

  test('can sign nobody out by an image', async () => {
    await signIn()
    expect((await browser.send(`${gateway.url}/auth/logout`)).status).toBe(404)
    expect(await session()).not.toEqual({ account: null })
  })
})

test('a visitor has no token, and is told so as a problem', async () => {
  const response = await askToken()
  expect(response.status).toBe(401)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(await response.json()).toMatchObject({ code: 'not-signed-in' })
})
