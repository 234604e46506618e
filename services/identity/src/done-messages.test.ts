import { systemClock } from '@jangteo/service-kit'
import { TestBrowser } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newestCode } from './testing/mailbox.ts'
import { callbackFrom, goOn, withSecret } from './testing/outside-flow.ts'
import { MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import { type ScriptedProvider, startScriptedProvider } from './testing/scripted-provider.ts'
import { obtainCode, signInForm } from './testing/sign-in-flow.ts'
import { SoftwareAuthenticator } from './testing/software-authenticator.ts'

const WORDS = {
  password: ['/account', 'Your new password is set.', '새 비밀번호'],
  email: ['/account', 'Your new e-mail address is set.', '새 이메일'],
  session: ['/account/sessions', 'The device is signed out.', '로그아웃했어요'],
  passkey: ['/account/passkeys', 'Your passkey is added.', '패스키를 추가했어요'],
  removedPasskey: ['/account/passkeys', 'The passkey no longer signs in.', '패스키로는'],
  connected: ['/account/providers', 'It is connected.', '연결했어요'],
  disconnected: ['/account/providers', 'It is disconnected', '연결을 끊었어요'],
} as const
const PAGES = [...new Set(Object.values(WORDS).map(([page]) => page))]
const DONE = ['password', 'email', 'session', 'passkey', 'removed', 'connected']

const COOKIE = '__Secure-form-answer'
const STATUS = 'role="status"'

let minutesLater = 0
let acme: ScriptedProvider
let identity: RunningIdentity
beforeAll(async () => {
  acme = await startScriptedProvider()
  const now = (): Date => new Date(systemClock.now().getTime() + minutesLater * 60_000)
  const config = { outsideProviders: [withSecret(acme.issuer)] }
  identity = await startIdentity({ clock: { now }, config })
})
afterAll(async () => {
  await identity.stop()
  await acme.stop()
})

/** Somebody new, who is signed in on the account pages. */
let person: { email: string; name: string; password: string }
let browser: TestBrowser
let count = 0
beforeEach(async () => {
  minutesLater = 0
  count += 1
  person = { name: MINA.name, password: MINA.password, email: `person-${count}@example.com` }
  await identity.service.seedAccounts([person])
  browser = await signedIn()
})

async function signedIn(): Promise<TestBrowser> {
  const own = new TestBrowser()
  await own.open(at('/account'))
  await own.open(own.visited.at(-1) ?? '', { method: 'POST', form: signInForm(person) })
  return own
}

const at = (page: string, locale = 'en'): string => `${identity.url}${page}?locale=${locale}`
const post = (page: string, form: Readonly<Record<string, string>> = {}): Promise<Response> =>
  browser.open(at(page), { method: 'POST', form })
const textAt = async (address: string): Promise<string> => (await browser.open(address)).text()
const valueIn = (text: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? expect.fail(`no ${name}`)

async function addPasskey(): Promise<Response> {
  const page = await textAt(at('/account/passkeys'))
  const [, challenge = ''] = /&quot;challenge&quot;:&quot;([^&]+)&quot;/.exec(page) ?? []
  const answer = new SoftwareAuthenticator().create(challenge, { origin: identity.url })
  return post('/account/passkeys', { answer })
}

async function connect(): Promise<Response> {
  acme.person = { sub: person.email }
  const passing = await post('/account/providers/connect', { provider: 'acme' })
  const asked = new URL(passing.headers.get('refresh')?.replace('0; url=', '') ?? '')
  return goOn(browser, await browser.send(callbackFrom(acme, asked).href))
}

const ACTS: Readonly<Record<keyof typeof WORDS, () => Promise<Response>>> = {
  password: () => post('/account/password', { password: 'a kite over the river' }),
  async email() {
    const email = `new-${person.email}`
    await post('/account/email', { email })
    return post('/account/email/code', { code: await newestCode(identity, email) })
  },
  async session() {
    await obtainCode(identity.url, person)
    return post('/account/sessions/others')
  },
  passkey: addPasskey,
  async removedPasskey() {
    const passkey = valueIn(await (await addPasskey()).text(), 'passkey')
    return post('/account/passkeys/remove', { passkey })
  },
  connected: connect,
  async disconnected() {
    const link = valueIn(await (await connect()).text(), 'link')
    return post('/account/providers/remove', { link })
  },
}

describe('what was done is told', () => {
  test.each(Object.keys(WORDS) as (keyof typeof WORDS)[])(
    'to who did it, as often as the page is shown, in either language: %s',
    async (what) => {
      const [page, english, korean] = WORDS[what]
      expect(await (await ACTS[what]()).text()).toContain(`${STATUS}>${english}`)
      const address = browser.visited.at(-1) ?? ''
      expect(new URL(address, identity.url).pathname).toBe(page)
      expect(await textAt(address)).toContain(`${STATUS}>${english}`)
      const inKorean = await textAt(address.replace('locale=en', 'locale=ko'))
      expect(inKorean).toContain(STATUS)
      expect(inKorean).toContain(korean)
    },
  )

  test('for five minutes, and not on the same page without a word of it', async () => {
    await ACTS.password()
    const address = browser.visited.at(-1) ?? ''
    expect(await textAt(at('/account'))).not.toContain(STATUS)
    minutesLater = 4
    expect(await textAt(address)).toContain(STATUS)
    minutesLater = 5
    expect(await textAt(address)).not.toContain(STATUS)
  })
})

describe('nobody is told that something was done', () => {
  test.each(PAGES)('by a link to %s', async (page) => {
    for (const done of DONE)
      for (const locale of ['en', 'ko'])
        expect(await textAt(`${at(page, locale)}&done=${done}`)).not.toContain(STATUS)
  })

  test('on another page, or in other words, than what was done', async () => {
    await ACTS.password()
    for (const page of PAGES)
      for (const done of DONE.filter((each) => page !== '/account' || each !== 'password'))
        expect(await textAt(`${at(page)}&done=${done}`)).not.toContain(STATUS)
  })

  test('by the address and the cookies of another session of his own', async () => {
    await ACTS.password()
    const address = browser.visited.at(-1) ?? ''
    const [value = '', signature = ''] = [COOKIE, `${COOKIE}.sig`].map((name) => browser.cookie(name))
    expect(value).not.toBe('')
    person.password = 'a kite over the river'
    browser = await signedIn()
    expect(await textAt(address)).not.toContain(STATUS)
    browser.setCookie('localhost', COOKIE, value)
    browser.setCookie('localhost', `${COOKIE}.sig`, signature)
    expect(await textAt(address)).not.toContain(STATUS)
  })
})
