import { systemClock } from '@jangteo/service-kit'
import { TestBrowser } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import { authorizationRequest, openSignInPage, signInForm, submitUntilShop } from './testing/sign-in-flow.ts'

const WRONG = { email: MINA.email, password: 'a wrong password' }
const MESSAGE = 'The e-mail or the password is not right.'

const COOKIE = '__Secure-form-answer'

let minutesLater = 0
let identity: RunningIdentity
beforeAll(async () => {
  const now = (): Date => new Date(systemClock.now().getTime() + minutesLater * 60_000)
  identity = await startIdentity({ clock: { now } })
})
afterAll(() => identity.stop())

let browser: TestBrowser
let page: string
beforeEach(async () => {
  minutesLater = 0
  browser = new TestBrowser()
  page = await openSignInPage(browser, authorizationRequest(identity.url))
})

const submit = (form: typeof WRONG): Promise<Response> => browser.send(page, { method: 'POST', form })

describe('a form with a wrong password', () => {
  test('is answered by a redirect to the page, which says so as often as it is shown, with the address typed', async () => {
    const answer = await submit(WRONG)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `${new URL(page).pathname}?locale=en`,
    ])
    for (const address of [page, `${page}?locale=en`]) {
      const shown = await browser.open(address)
      const text = await shown.text()
      expect(shown.status).toBe(200)
      expect(text).toContain(`role="alert">${MESSAGE}`)
      expect(text).toContain('<title>Error: Sign in')
      expect(text).toContain(`value="${MINA.email}"`)
    }
    expect(await (await browser.open(`${page}?locale=ko`)).text()).toContain('role="alert">이메일')
  })

  test('leaves a cookie of this sign-in that no script reads, for five minutes, and no password anywhere', async () => {
    const answer = await submit(WRONG)
    const cookies = answer.headers.getSetCookie()
    expect(cookies).toHaveLength(2)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Secure-form-answer(\.sig)?=/)
      expect(cookie).toContain(`; path=${new URL(page).pathname};`)
      expect(cookie).toContain('; secure; httponly')
      expect(cookie).toContain('; samesite=lax')
      const expires = new Date(/expires=([^;]+)/.exec(cookie)?.[1] ?? '').getTime()
      expect(expires).toBeLessThanOrEqual(Date.now() + 5 * 60_000)
    }
    const kept = Buffer.from(cookies[0]?.split(/[=;]/, 2)[1] ?? '', 'base64url').toString()
    expect(kept).toContain(MINA.email)
    expect(kept).not.toContain(WRONG.password)
    expect(await (await browser.open(page)).text()).not.toContain(WRONG.password)
  })

  test('keeps no address that is longer than any', async () => {
    const email = `${'a'.repeat(8_000)}@example.com`
    expect((await submit({ ...WRONG, email })).headers.getSetCookie().join('').length).toBeLessThan(1_000)
    expect(await (await browser.open(page)).text()).toContain(MESSAGE)
  })

  test('does not stand in the way of the right one, which puts it away', async () => {
    await submit(WRONG)
    expect(browser.cookie(COOKIE)).toBeDefined()
    expect((await submitUntilShop(browser, page, signInForm())).searchParams.has('code')).toBe(true)
    expect(browser.cookie(COOKIE)).toBeUndefined()
    expect(browser.cookie(`${COOKIE}.sig`)).toBeUndefined()
  })

  test('is put away by going back to the shop', async () => {
    await submit(WRONG)
    await submitUntilShop(browser, `${page}/cancel`, {})
    expect(browser.cookie(COOKIE)).toBeUndefined()
  })

  test('is told for five minutes, also where a browser keeps its cookie for longer', async () => {
    await submit(WRONG)
    minutesLater = 4
    expect(await (await browser.open(page)).text()).toContain(MESSAGE)
    minutesLater = 5
    expect(await (await browser.open(page)).text()).not.toContain(MESSAGE)
  })
})

describe('nobody is told that a form was refused', () => {
  const says = async (): Promise<boolean> => (await (await browser.open(page)).text()).includes(MESSAGE)

  test('by a link', async () => {
    const text = await (await browser.open(`${page}?refused=wrong-password&email=x&error=x`)).text()
    expect(text).not.toContain(MESSAGE)
  })

  test('by a cookie that another page has set, or that belongs to another sign-in', async () => {
    const [cookie = '', signature = ''] = (await submit(WRONG)).headers.getSetCookie()
    const [name = '', value = ''] = cookie.split(/[=;]/, 2)
    const [signatureName = '', signed = ''] = signature.split(/[=;]/, 2)
    page = await openSignInPage(browser, authorizationRequest(identity.url))
    expect(await says()).toBe(false)

    browser.setCookie('localhost', name, value)
    expect(await says()).toBe(false)
    browser.setCookie('localhost', signatureName, signed)
    expect(await says()).toBe(false)
  })
})

test('who tried too often reads for how long to wait, as often as he looks until then, and programs are told too', async () => {
  for (let round = 0; round < 10; round += 1) await submit(WRONG)
  const refused = await submit(WRONG)
  expect(refused.status).toBe(303)
  const [, expires = ''] = /expires=([^;]+)/.exec(refused.headers.getSetCookie()[0] ?? '') ?? []
  expect(new Date(expires).getTime()).toBeGreaterThan(Date.now() + 14 * 60_000)
  for (const [minutes, left] of [
    [0, 15],
    [6, 9],
  ] as const) {
    minutesLater = minutes
    const shown = await browser.open(page)
    expect(shown.status).toBe(429)
    expect(Number(shown.headers.get('retry-after'))).toBeGreaterThan((left - 1) * 60)
    expect(await shown.text()).toContain(`Too many tries. Please wait ${left} minutes`)
  }
  minutesLater = 15
  expect((await browser.open(page)).status).toBe(200)
})
