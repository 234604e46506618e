import { TestBrowser } from '@jangteo/service-kit/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { JUNHO, MINA, type RunningIdentity, SHOP_URL, startIdentity } from './testing/running-identity.ts'
import {
  authorizationRequest,
  obtainCode,
  openSignInPage,
  pushedAddress,
  redeem,
  refresh,
  signInForm,
} from './testing/sign-in-flow.ts'

const OF_THE_LIBRARY = /Submitting Callback|does not support JavaScript|<script>|<noscript/

let identity: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
})
afterEach(() => void vi.useRealTimers())
afterAll(() => identity.stop())

interface Form {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
}

/** The first form of a page, as its button sends it. */
function formOf(page: string): Form {
  const [, action = ''] = /<form[^>]* action="([^"]*)"/.exec(page) ?? []
  const inputs = page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
  const fields = Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]))
  return { action: action.replaceAll('&amp;', '&'), fields }
}

/** Sends a form and follows redirects up to the shop, or up to a page; answers the last address. */
async function untilShop(browser: TestBrowser, { action, fields }: Form): Promise<string> {
  let answer = await browser.send(action, { method: 'POST', form: fields })
  let address = action
  for (;;) {
    const location = answer.headers.get('location')
    if (location === null) return address
    address = new URL(location, address).href
    if (!address.startsWith(identity.url)) return address
    answer = await browser.send(address)
  }
}

/** Our own, with everything that pages of ours have. */
async function ownPage(answer: Response, locale = 'en'): Promise<string> {
  const page = await answer.text()
  expect(page).not.toMatch(OF_THE_LIBRARY)
  expect(page).toContain(`<html lang="${locale}">`)
  expect(page).toContain('/styles/page.css')
  expect(answer.headers.get('content-security-policy')).toContain(`script-src 'self';`)
  return page
}

describe('who signs in while another account is signed in', () => {
  const stepUp = { prompt: 'login' }

  async function signInAs(browser: TestBrowser, locale = 'en'): Promise<Response> {
    await obtainCode(identity.url, MINA, browser)
    return signInToo(browser, locale)
  }

  async function signInToo(browser: TestBrowser, locale = 'en'): Promise<Response> {
    const request = authorizationRequest(identity.url, { ...stepUp, ui_locales: locale })
    const page = await openSignInPage(browser, request)
    return browser.open(page, { method: 'POST', form: signInForm(JUNHO) })
  }

  test.each([
    ['en', 'Another account is signed in'],
    ['ko', '다른 계정으로 로그인되어 있어요'],
  ])('is told so, in %s, by a page that needs no script', async (locale, words) => {
    const page = await ownPage(await signInAs(new TestBrowser(), locale), locale)
    expect(page).toContain(words)
    expect(page).toContain(MINA.email)
    expect(page).toContain(JUNHO.email)
    expect(page).toContain('<button class="primary" type="submit">')
    expect(page).toContain('class="cancel"')
  })

  const open = async (browser: TestBrowser, path: string): Promise<string> =>
    (await browser.open(`${identity.url}${path}`)).text()

  test('goes on by its button: the other account is signed out, here and in the shop, and this one signed in', async () => {
    const browser = new TestBrowser()
    const minas = await redeem(identity.url, await obtainCode(identity.url, MINA, browser))
    const form = formOf(await (await signInToo(browser)).text())
    expect(await untilShop(browser, form)).toMatch(new RegExp(`^${SHOP_URL}/auth/callback\\?code=`))
    expect(await open(browser, '/account?locale=en')).toContain(JUNHO.email)
    const again = await refresh(identity.url, String(minas.body['refresh_token']))
    expect(again).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test('has proved who he is when he did, not when he goes on', async () => {
    const browser = new TestBrowser()
    const form = formOf(await (await signInAs(browser)).text())
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 4 * 60_000 })
    await untilShop(browser, form)
    vi.setSystemTime(Date.now() + 7 * 60_000)
    expect(await open(browser, '/account?locale=en')).toContain(JUNHO.email)
    await browser.open(`${identity.url}/account/password?locale=en`)
    expect(new URL(browser.visited.at(-1) ?? '').pathname).toMatch(/^\/sign-in\//)
  })

  /** Whose form is too late: nobody is signed out for it, nobody signed in. */
  async function expectTooLate(browser: TestBrowser, { action, fields }: Form): Promise<void> {
    const headers = { 'accept-language': 'en' }
    const answer = await browser.send(action, { method: 'POST', form: fields, headers })
    expect(answer.status).toBe(303)
    const page = await ownPage(await browser.open(answer.headers.get('location') ?? ''))
    expect(page).toContain('<h1>This page is over</h1>')
    expect(page).toContain(`You are signed in as ${MINA.email}.`)
    expect(await open(browser, '/account?locale=en')).toContain(MINA.email)
  }

  test('and leaves the browser instead, is nobody there after five minutes, and the other account stays', async () => {
    const browser = new TestBrowser()
    const minas = await redeem(identity.url, await obtainCode(identity.url, MINA, browser))
    const form = formOf(await (await signInToo(browser)).text())
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 + 1000 })
    await expectTooLate(browser, form)
    vi.useRealTimers()
    expect((await refresh(identity.url, String(minas.body['refresh_token']))).status).toBe(200)
  })

  test('and does not, stays who he was', async () => {
    const browser = new TestBrowser()
    await signInAs(browser)
    expect(await open(browser, '/account?locale=en')).toContain(MINA.email)
  })

  test('and goes back, leaves nothing behind for whoever uses the browser next', async () => {
    const browser = new TestBrowser()
    const page = await (await signInAs(browser)).text()
    const asked = browser.visited.at(-1) ?? ''
    const [, cancel = ''] = /class="cancel" method="post" action="([^"]*)"/.exec(page) ?? []
    const location = await untilShop(browser, { action: `${identity.url}${cancel}`, fields: {} })
    expect(new URL(location).searchParams.get('error')).toBe('access_denied')
    expect((await browser.open(asked)).status).toBe(400)
    await expectTooLate(browser, formOf(page))
    expect((await browser.open(asked)).status).toBe(400)
  })

  test('cannot go on by a form that is not of this browser', async () => {
    const browser = new TestBrowser()
    const { action, fields } = formOf(await (await signInAs(browser)).text())
    const forged = { ...fields, xsrf: 'guessed' }
    expect((await browser.send(action, { method: 'POST', form: forged })).status).toBe(400)
    expect(await open(browser, '/account?locale=en')).toContain(MINA.email)
  })
})

describe('an answer that a client wants as a form', () => {
  test('is a page of ours with a button', async () => {
    const browser = new TestBrowser()
    await obtainCode(identity.url, MINA, browser)
    const request = authorizationRequest(identity.url, { response_mode: 'form_post' })
    const page = await ownPage(await browser.open(await pushedAddress(request)))
    const { action, fields } = formOf(page)
    expect(action).toBe(`${SHOP_URL}/auth/callback`)
    expect(fields).toMatchObject({ state: request.state, iss: identity.url })
    const code = fields['code'] ?? ''
    expect(await redeem(identity.url, { code, verifier: request.verifier })).toMatchObject({ status: 200 })
  })

  test('a refusal too', async () => {
    const request = authorizationRequest(identity.url, { response_mode: 'form_post', prompt: 'none' })
    const page = await ownPage(await new TestBrowser().open(await pushedAddress(request)))
    expect(formOf(page).fields).toMatchObject({ error: 'login_required', state: request.state })
  })
})
