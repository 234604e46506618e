import { TestBrowser } from '@jangteo/service-kit/testing'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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

test('registering signs in at once, with name and address as they were meant', async () => {
  const callback = await submitUntilShop(browser, `${page}/register`, SORA)
  const code = callback.searchParams.get('code') ?? ''
  const { body } = await redeem(identity.url, { code, verifier: request.verifier })
  expect(decodeJwt(String(body['id_token']))).toMatchObject({
    name: '박 소라',
    email: 'sora@example.com',
    email_verified: false,
  })
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
    const response = await submit(changes)
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(text).toMatch(new RegExp(`id="${field}-error">${message}`))
    expect(text).toMatch(
      new RegExp(`id="${field}"[^>]*aria-invalid="true"[^>]*aria-describedby="${field}-error`),
    )
    expect(text).not.toContain(changes.password ?? SORA.password)
  })

  test('of an address that has an account leads to signing in', async () => {
    const response = await submit({ email: MINA.email.toUpperCase() })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('This e-mail already has an account.')
  })

  test('shows hostile input as text', async () => {
    const hostile = `"><script>alert(1)</script>`
    const text = await (await submit({ name: hostile, email: hostile })).text()
    expect(text).not.toContain('<script>')
    expect(text).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('without fields is asked for again, not a failure', async () => {
    expect((await browser.send(`${page}/register`, { method: 'POST', form: { x: '1' } })).status).toBe(422)
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
