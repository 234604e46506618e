import { TestBrowser } from '@jangteo/service-kit/testing'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keptBy } from './testing/kept-answer.ts'
import { mailsTo, newestCode } from './testing/mailbox.ts'
import { MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import {
  type AuthorizationRequest,
  authorizationRequest,
  openSignInPage,
  redeem,
  submitUntilShop,
} from './testing/sign-in-flow.ts'

const SORA = { name: ' 박  소라 ', email: 'Sora@Example.com', password: '감나무 아래 낮잠 자는 고양이' }

let identity: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
})
afterAll(() => identity.stop())

let browser: TestBrowser
let request: AuthorizationRequest
let page: string
beforeEach(async () => {
  browser = new TestBrowser()
  request = authorizationRequest(identity.url)
  page = await openSignInPage(browser, request)
})

const submit = (changes: Partial<typeof SORA>): Promise<Response> =>
  browser.send(`${page}/register?locale=en`, { method: 'POST', form: { ...SORA, ...changes } })

/** Answers the page that the form leads to. */
const open = (changes: Partial<typeof SORA>): Promise<Response> =>
  browser.open(`${page}/register?locale=en`, { method: 'POST', form: { ...SORA, ...changes } })

test('the code from the mail signs in at once, with name and address as they were meant', async () => {
  await submit({})
  const code = { code: await newestCode(identity, 'sora@example.com') }
  const callback = await submitUntilShop(browser, `${page}/register/code`, code)
  const { body } = await redeem(identity.url, {
    code: callback.searchParams.get('code') ?? '',
    verifier: request.verifier,
  })
  expect(decodeJwt(String(body['id_token']))).toMatchObject({
    name: '박 소라',
    email: 'sora@example.com',
    email_verified: true,
  })
})

test('A27 an address that has an account is answered as any other, and its owner gets a mail', async () => {
  const answerTo = async (email: string): Promise<string> => {
    const submitted = await submit({ email })
    const shown = await browser.send(new URL(submitted.headers.get('location') ?? '', page).href)
    const wrong = await browser.send(`${page}/register/code?locale=en`, {
      method: 'POST',
      form: { code: 'BBBB-BBBB' },
    })
    const told = await browser.send(new URL(wrong.headers.get('location') ?? '', page).href)
    const answers = [submitted, shown, wrong, told]
    const words = answers.map(async (each) => [each.status, keptBy(each), await each.text()].join(' '))
    return (await Promise.all(words)).join(' ').replaceAll(email, 'ADDRESS')
  }
  expect(await answerTo('nobody@example.com')).toBe(await answerTo(MINA.email))
  expect(await mailsTo(identity, MINA.email)).toEqual([
    expect.stringContaining('You already have an account at Jangteo'),
  ])
})

test('a mail is written in the language of the page, and holds no link', async () => {
  await browser.send(`${page}/register?locale=ko`, {
    method: 'POST',
    form: { ...SORA, email: 'ko@example.com' },
  })
  const [mail = ''] = await mailsTo(identity, 'ko@example.com')
  expect(mail).toContain('Subject: 장터 가입 코드')
  expect(mail).not.toContain('http')
})

test('a page of a code that is no longer good leads back to asking for one', async () => {
  const response = await browser.send(`${page}/register/code?locale=en`)
  expect(response.status).toBe(410)
  expect(await response.text()).toContain(`href="${new URL(page).pathname}/register?locale=en"`)
})

test('another mail can be asked for; only its code is good', async () => {
  await submit({ email: 'again@example.com' })
  const first = await newestCode(identity, 'again@example.com')
  const again = await browser.open(`${page}/register/code/again?locale=en`, { method: 'POST', form: {} })
  expect(await again.text()).toContain('role="status">We sent another mail.')
  const typed = (code: string): Promise<Response> =>
    browser.send(`${page}/register/code?locale=en`, { method: 'POST', form: { code } })
  const refused = await browser.open(new URL((await typed(first)).headers.get('location') ?? '', page).href)
  expect(await refused.text()).toContain('id="code-error">This code is not right.')
  expect((await typed(await newestCode(identity, 'again@example.com'))).status).toBe(303)
})

describe('the form', () => {
  test.each<[Partial<typeof SORA>, string, string]>([
    [{ name: ' ' }, 'name', 'Enter your name.'],
    [{ name: 'a'.repeat(51) }, 'name', 'A name can have up to 50 characters.'],
    [{ email: 'nope' }, 'email', 'Check the e-mail address.'],
    [{ email: `${'a'.repeat(250)}@b.kr` }, 'email', 'Check the e-mail address.'],
    [{ password: '아홉글자비밀번호여' }, 'password', 'Use at least 10 characters.'],
    [{ password: 'a'.repeat(129) }, 'password', 'A password can have up to 128 characters.'],
    [{ password: 'Basketball2026' }, 'password', 'This password is common or easy to guess.'],
  ])('with %j says at %s: %s', async (changes, field, message) => {
    const response = await open(changes)
    const text = await response.text()
    expect(text).toMatch(new RegExp(`id="${field}-error">${message}`))
    expect(text).toMatch(
      new RegExp(`id="${field}"[^>]*aria-invalid="true"[^>]*aria-describedby="${field}-error`),
    )
    expect(text).not.toContain(changes.password ?? SORA.password)
  })

  test('shows hostile input as text', async () => {
    const hostile = `"><script>alert(1)</script>`
    const text = await (await open({ name: hostile, email: hostile })).text()
    expect(text).not.toContain('<script>')
    expect(text).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('without fields is asked for again, not a failure', async () => {
    const asked = await browser.open(`${page}/register?locale=en`, { method: 'POST', form: { x: '1' } })
    expect(await asked.text()).toContain('id="name-error">Enter your name.')
  })
})

describe('a form of another site', () => {
  test.each<Readonly<Record<string, string>>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('with %j is refused', async (headers) => {
    const form = { email: MINA.email, password: MINA.password }
    expect((await browser.send(page, { method: 'POST', form, headers })).status).toBe(403)
    expect((await browser.send(`${page}/register`, { method: 'POST', form: SORA, headers })).status).toBe(403)
  })
})

describe('pages', () => {
  test('belong to the browser that started them', async () => {
    const other = new TestBrowser()
    const response = await other.open(page, { headers: { 'accept-language': 'en' } })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('This sign-in page has expired')
  })

  test('speak the language that the shop asked for, or the one chosen on them', async () => {
    expect(await (await browser.open(page)).text()).toContain('<html lang="en">')
    expect(await (await browser.open(`${page}?locale=ko`)).text()).toContain('<h1>로그인</h1>')
    page = await openSignInPage(browser, authorizationRequest(identity.url, { ui_locales: 'ko' }))
    const korean = await browser.open(page, { headers: { 'accept-language': 'en' } })
    expect(await korean.text()).toContain('<h1>로그인</h1>')
  })

  test('can be neither framed nor cached, run no script, and submit to nobody else', async () => {
    const { headers } = await browser.open(page)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    const policy = headers.get('content-security-policy')
    for (const rule of [
      `default-src 'none'`,
      `frame-ancestors 'none'`,
      `base-uri 'none'`,
      `form-action 'self' http://localhost:8088`,
    ]) {
      expect(policy).toContain(rule)
    }
    expect(policy).not.toContain('unsafe')
  })

  test('load only what this origin serves', async () => {
    const text = await (await browser.open(page)).text()
    const styles = [...text.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '')
    expect(styles).toHaveLength(2)
    for (const href of styles) {
      const response = await browser.send(new URL(href, identity.url).href)
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'text/css; charset=utf-8',
      ])
      expect(response.headers.get('cache-control')).toContain('immutable')
    }
    const faces = await (await browser.send(new URL(styles[1] ?? '', identity.url).href)).text()
    const font = /url\((\/fonts\/[^)]+)\)/.exec(faces)?.[1] ?? ''
    expect((await browser.send(identity.url + font)).headers.get('content-type')).toBe('font/woff2')
    expect((await browser.send(`${identity.url}/fonts/..%2Fpackage.json`)).status).toBe(400)
  })
})
