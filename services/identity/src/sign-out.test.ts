import { TestBrowser } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MINA, type RunningIdentity, SHOP_URL, startIdentity } from './testing/running-identity.ts'
import {
  authorizationRequest,
  obtainCode,
  pushedAddress,
  redeem,
  refresh,
  revoke,
} from './testing/sign-in-flow.ts'
import { approveTerminal } from './testing/terminal-flow.ts'

let identity: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
})
afterAll(() => identity.stop())

let browser: TestBrowser
beforeEach(() => {
  browser = new TestBrowser()
})

/** Signs Mina in; answers the refresh token that the shop has from it. */
async function signIn(): Promise<unknown> {
  const { body } = await redeem(identity.url, await obtainCode(identity.url, MINA, browser))
  return body['refresh_token']
}

/** Whether the shop would get a code from this browser without a page. */
async function isSignedIn(): Promise<boolean> {
  const address = await pushedAddress(authorizationRequest(identity.url, { prompt: 'none' }))
  const location = (await browser.send(address)).headers.get('location') ?? ''
  return new URL(location).searchParams.has('code')
}

const signOutAddress = (parameters: Readonly<Record<string, string>>): string =>
  `${identity.url}/oauth/logout?${new URLSearchParams(parameters)}`

test('A05 the shop ends the session of a browser by revoking what it was given there', async () => {
  const refreshToken = await signIn()
  expect(await isSignedIn()).toBe(true)
  await revoke(identity.url, refreshToken)
  expect(await isSignedIn()).toBe(false)
})

test('what another browser was given ends nothing here', async () => {
  const refreshToken = await signIn()
  browser = new TestBrowser()
  await signIn()
  await revoke(identity.url, refreshToken)
  expect(await isSignedIn()).toBe(true)
})

test('a client that revokes what is another’s ends no session', async () => {
  const refreshToken = await signIn()
  await revoke(identity.url, refreshToken, { client_id: 'jangteo-terminal' })
  expect(await isSignedIn()).toBe(true)
})

test('signing a terminal out ends no session of the browser that had allowed it', async () => {
  await signIn()
  const refreshToken = await approveTerminal(identity.url, browser)
  await revoke(identity.url, refreshToken, { client_id: 'jangteo-terminal' })
  expect(await isSignedIn()).toBe(true)
})

test('who is signed in is asked before a page signs him out, and stays if he does not answer', async () => {
  await signIn()
  const shop = { client_id: 'gateway', post_logout_redirect_uri: `${SHOP_URL}/` }
  const page = await (await browser.send(signOutAddress(shop))).text()
  expect(page).toContain('name="logout"')
  expect(page).not.toContain('<script')
  expect(await isSignedIn()).toBe(true)
})

test('a browser in which nobody is signed in goes on at once, to addresses of the shop alone', async () => {
  const shop = { client_id: 'gateway', post_logout_redirect_uri: `${SHOP_URL}/` }
  const back = await browser.send(signOutAddress(shop))
  expect([back.status, back.headers.get('location')]).toEqual([303, `${SHOP_URL}/`])
  expect(browser.cookie('__Host-Http-as')).toBeUndefined()
  const elsewhere = { ...shop, post_logout_redirect_uri: 'https://evil.example/' }
  expect((await browser.send(signOutAddress(elsewhere))).status).toBe(400)
  const { post_logout_redirect_uri } = elsewhere
  const own = await browser.open(signOutAddress({ post_logout_redirect_uri, ui_locales: 'en' }))
  expect(browser.visited.at(-1)).toContain(`${identity.url}/oauth/logout/success`)
  expect(own.status).toBe(200)
  expect(await own.text()).toContain('You are signed out')
})

test('what a client sends along comes back to it, whether somebody was signed in or nobody', async () => {
  const shop = { client_id: 'gateway', post_logout_redirect_uri: `${SHOP_URL}/` }
  const address = signOutAddress({ ...shop, state: 'a b&c=d' })
  const wanted = `${SHOP_URL}/?state=a+b%26c%3Dd`
  expect((await browser.send(address)).headers.get('location')).toBe(wanted)
  await signIn()
  const page = await (await browser.send(address)).text()
  const [, xsrf = ''] = /name="xsrf" value="([^"]*)"/.exec(page) ?? []
  const form = { xsrf, logout: 'yes' }
  const confirmed = await browser.send(`${identity.url}/oauth/logout/confirm`, { method: 'POST', form })
  expect(confirmed.headers.get('location')).toBe(wanted)
})

describe('the page that says that somebody is signed out', () => {
  const page = (locale: string): string => `${identity.url}/oauth/logout/success?ui_locales=${locale}`
  const answer = async (locale: string) => {
    const { status, headers } = await browser.send(page(locale))
    return [status, headers.get('location')]
  }
  /** Without an address of a shop to go back to; answers where the browser goes on. */
  async function sendForm(form: Readonly<Record<string, string>>): Promise<string> {
    const asked = await (await browser.send(signOutAddress({ ui_locales: 'en' }))).text()
    const [, xsrf = ''] = /name="xsrf" value="([^"]*)"/.exec(asked) ?? []
    const address = `${identity.url}/oauth/logout/confirm`
    const sent = await browser.send(address, { method: 'POST', form: { xsrf, ...form } })
    return sent.headers.get('location') ?? ''
  }

  test('says so to nobody who was sent a link to it, signed in or not', async () => {
    expect(await answer('en')).toEqual([303, `${SHOP_URL}/en/`])
    await signIn()
    expect(await answer('ko')).toEqual([303, `${SHOP_URL}/ko/`])
  })

  test('says so to who has signed out there, also when it is loaded again, until he signs in', async () => {
    await signIn()
    expect(await sendForm({ logout: 'yes' })).toBe(`${identity.url}/oauth/logout/success`)
    for (const [locale, words] of [
      ['en', 'You are signed out'],
      ['ko', '로그아웃했어요'],
    ] as const)
      expect(await (await browser.send(page(locale))).text()).toContain(words)
    await signIn()
    expect(await answer('en')).toEqual([303, `${SHOP_URL}/en/`])
  })

  test('is not what who stays signed in is led to', async () => {
    await signIn()
    const next = await browser.send(await sendForm({}))
    expect([next.status, new URL(next.headers.get('location') ?? '').origin]).toEqual([303, SHOP_URL])
    expect(await isSignedIn()).toBe(true)
  })

  test('knows it by a cookie that neither scripts nor other hosts can set', async () => {
    const { headers } = await browser.send(signOutAddress({ ui_locales: 'en' }))
    const cookies = headers.getSetCookie().filter((cookie) => cookie.includes('signed-out'))
    expect(cookies).toHaveLength(2)
    for (const cookie of cookies)
      expect(cookie).toMatch(
        /^__Host-Http-signed-out(\.sig)?=[^;]+; path=\/; expires=[^;]+; samesite=lax; secure; httponly$/,
      )
  })
})

describe('the form of the account pages', () => {
  const signOut = (headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    browser.send(`${identity.url}/account/sign-out?locale=en`, { method: 'POST', form: {}, headers })

  test('A05 signs out here and in the shop, and leads on to the shop’s page that says so', async () => {
    const refreshToken = await signIn()
    const pages = [`${identity.url}/account?locale=en`, `${identity.url}/account/sessions?locale=en`]
    for (const page of pages)
      expect(await (await browser.send(page)).text()).toContain('action="/account/sign-out?locale=en"')
    const answer = await signOut()
    expect(answer.status).toBe(303)
    expect((await refresh(identity.url, refreshToken)).status).toBe(400)
    const back = await browser.send(new URL(answer.headers.get('location') ?? '', identity.url).href)
    expect([back.status, back.headers.get('location')]).toEqual([
      303,
      `${SHOP_URL}/auth/signed-out?locale=en`,
    ])
    expect(browser.cookie('__Host-Http-as')).toBeUndefined()
    expect(await isSignedIn()).toBe(false)
  })

  test('leaves other browsers of the person signed in', async () => {
    const here = browser
    browser = new TestBrowser()
    const refreshToken = await signIn()
    browser = here
    await signIn()
    await signOut()
    expect((await refresh(identity.url, refreshToken)).status).toBe(200)
  })

  test('tells the browsers of a person apart by when each signed in', async () => {
    const here = browser
    browser = new TestBrowser()
    await signIn()
    browser = here
    await signIn()
    const page = await (await browser.send(`${identity.url}/account/sessions?locale=en`)).text()
    const names = [...page.matchAll(/aria-label="(Sign out: [^"]+)"/g)].map(([, name]) => name)
    expect(names).toContainEqual('Sign out: This device')
    expect(names).toContainEqual(expect.stringMatching(/^Sign out: .+, .+ \(UTC\)$/))
  })

  test('asks nobody to sign in: whoever presses it twice comes to the shop', async () => {
    const back = await browser.send(
      new URL((await signOut()).headers.get('location') ?? '', identity.url).href,
    )
    expect(back.headers.get('location')).toBe(`${SHOP_URL}/auth/signed-out?locale=en`)
  })

  test.each([{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])(
    'A25 hears no other site: %j',
    async (headers) => {
      await signIn()
      expect((await signOut(headers)).status).toBe(403)
      expect(await isSignedIn()).toBe(true)
    },
  )
})
