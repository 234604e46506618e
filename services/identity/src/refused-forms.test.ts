import { TestBrowser } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keptBy } from './testing/kept-answer.ts'
import { newestCode } from './testing/mailbox.ts'
import { MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import { authorizationRequest, openSignInPage, signInForm } from './testing/sign-in-flow.ts'

const WRONG_CODE = 'BBBB-BBBB'
const NEW = { name: 'Sora', email: 'sora@example.com', password: 'maple tree in october' }

let identity: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
})
afterAll(() => identity.stop())

let browser: TestBrowser
/** Of a sign-in under way. */
let page: string
beforeEach(async () => {
  browser = new TestBrowser()
  page = await openSignInPage(browser, authorizationRequest(identity.url))
})

const post = (path: string, form: Readonly<Record<string, string>>): Promise<Response> =>
  browser.send(`${new URL(path, identity.url).href}?locale=en`, { method: 'POST', form })
const shown = async (path: string, locale = 'en'): Promise<string> =>
  (await browser.open(`${new URL(path, identity.url).href}?locale=${locale}`)).text()

async function enterAccount(): Promise<void> {
  await shown('/account')
  await browser.open(browser.visited.at(-1) ?? '', { method: 'POST', form: signInForm() })
}

/** Sends the form, then loads its page twice, and in the other language: each time it says why, and nothing secret is anywhere. */
async function staysRefused(
  path: string,
  form: Readonly<Record<string, string>>,
  words: readonly [english: string, korean: string],
): Promise<void> {
  const answer = await post(path, form)
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `${new URL(path, identity.url).pathname}?locale=en`,
  ])
  const [english, korean] = words
  const texts = [await shown(path), await shown(path), await shown(path, 'ko')]
  expect(texts.map((text) => text.includes(english))).toEqual([true, true, false])
  expect(texts[2]).toContain(korean)
  expect(texts[2]).toContain('<title>오류: ')
  const { password, code, answer: ofPasskey } = form
  for (const secret of [password, code, ofPasskey].filter((each) => each !== undefined))
    expect([keptBy(answer), ...texts].join(' ')).not.toContain(secret)
}

describe('a form that is refused leads to its page, which says why as often as it is shown', () => {
  const code = ['This code is not right.', '코드가 맞지 않아요.'] as const
  const mail = ['Check the e-mail address.', '이메일 주소를 확인해'] as const
  const password = ['Use at least 10 characters.', '10자 이상으로'] as const

  test('of registering', async () => {
    await staysRefused(`${page}/register`, { ...NEW, password: 'tooshort!' }, password)
    expect(await shown(`${page}/register`)).toContain(`value="${NEW.email}"`)
    await post(`${page}/register`, NEW)
    await staysRefused(`${page}/register/code`, { code: WRONG_CODE }, code)
  })

  test('of a forgotten password', async () => {
    await staysRefused(`${page}/forgot`, { email: 'nope' }, mail)
    await post(`${page}/forgot`, { email: MINA.email })
    await staysRefused(`${page}/reset`, { code: WRONG_CODE, password: NEW.password }, code)
    await staysRefused(`${page}/reset`, { code: WRONG_CODE, password: 'tooshort!' }, password)
  })

  test('of passkeys', async () => {
    const signIn = ['This passkey was not accepted.', '이 패스키로는 로그인할 수 없어요'] as const
    await staysRefused(`${page}/passkey`, { answer: '{"id":"secret"}' }, signIn)
    await enterAccount()
    const add = ['The passkey was not added.', '패스키를 추가하지 못했어요'] as const
    await staysRefused('/account/passkeys', { answer: '{"id":"secret"}' }, add)
  })

  test('of what protects an account', async () => {
    await enterAccount()
    await staysRefused('/account/password', { password: 'tooshort!' }, password)
    await staysRefused('/account/email', { email: 'nope' }, mail)
    await post('/account/email', { email: NEW.email })
    await staysRefused('/account/email/code', { code: WRONG_CODE }, code)
  })
})

describe('what was refused before is told no more', () => {
  test('once another code was mailed', async () => {
    await post(`${page}/register`, NEW)
    for (let round = 0; round < 5; round += 1) await post(`${page}/register/code`, { code: WRONG_CODE })
    expect(await shown(`${page}/register/code`)).toContain('This code can no longer be used')
    await post(`${page}/register`, NEW)
    expect(await shown(`${page}/register/code`)).toContain('name="code"')
    const right = await post(`${page}/register/code`, { code: await newestCode(identity, NEW.email) })
    expect(right.headers.get('location')).toContain('/oauth/authorize/')
  })

  test('in another sign-in, or to whoever signs in next in this browser', async () => {
    await post(`${page}/register`, { ...NEW, password: 'short' })
    page = await openSignInPage(browser, authorizationRequest(identity.url))
    expect(await shown(`${page}/register`)).not.toContain(NEW.email)
    await enterAccount()
    await post('/account/email', { email: 'mina at example.com' })
    await post('/account/sign-out', {})
    await enterAccount()
    const next = await shown('/account/email')
    expect(next).toContain('name="email"')
    expect(next).not.toContain('mina at example.com')
  })
})
