import { TestBrowser } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ENGLISH, arrive, callbackFrom, chooseProvider, withSecret } from './testing/outside-flow.ts'
import { JUNHO, MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import { type ScriptedProvider, startScriptedProvider } from './testing/scripted-provider.ts'
import {
  authorizationRequest,
  obtainCode,
  openSignInPage,
  signInForm,
  submitUntilShop,
} from './testing/sign-in-flow.ts'
import { codeForm, codesOfTerminal } from './testing/terminal-flow.ts'

const INTERACTION = ['__Secure-interaction', '__Secure-interaction.sig']
const RESUME = ['__Secure-resume', '__Secure-resume.sig']
const EXPIRED = 'This sign-in page has expired'
const MARK = /^__Host-Http-sign-in-([\w-]{43})=(1?);(.*)$/

let acme: ScriptedProvider
let identity: RunningIdentity
beforeAll(async () => {
  acme = await startScriptedProvider()
  identity = await startIdentity({ config: { outsideProviders: [withSecret(acme.issuer)] } })
})
afterAll(async () => {
  await identity.stop()
  await acme.stop()
})

/** What a script of the same host name, or a host beside this one, can do to a browser. */
function plant(from: TestBrowser, to: TestBrowser, names: readonly string[]): void {
  for (const name of names) to.setCookie('localhost', name, from.cookie(name) ?? '')
}

const begin = (browser: TestBrowser): Promise<string> =>
  openSignInPage(browser, authorizationRequest(identity.url))

const resumed = (page: string): string =>
  `${identity.url}/oauth/authorize/${new URL(page).pathname.split('/')[2]}`

const open = async (browser: TestBrowser, url: string): Promise<string> =>
  (await browser.open(url, ENGLISH)).text()

const isSignedIn = async (browser: TestBrowser, email: string): Promise<boolean> =>
  (await open(browser, `${identity.url}/account?locale=en`)).includes(email)

async function expectExpired(answer: Response): Promise<void> {
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain(EXPIRED)
}

let attacker: TestBrowser
let victim: TestBrowser
beforeEach(() => {
  attacker = new TestBrowser()
  victim = new TestBrowser()
})

describe('A21 a sign-in that somebody else began, whose cookie he planted in this browser', () => {
  let page: string
  beforeEach(async () => {
    page = await begin(attacker)
    plant(attacker, victim, INTERACTION)
  })

  test.each([
    '',
    '/register',
    '/register/code',
    '/forgot',
    '/reset',
    '/passkey',
    '/join',
    '/join/code',
    '/with/acme',
  ])('shows nothing at …%s', async (step) => {
    await expectExpired(await victim.open(`${page}${step}?locale=en`))
  })

  test.each([
    '',
    '/register',
    '/register/code',
    '/register/code/again',
    '/forgot',
    '/reset',
    '/reset/again',
    '/passkey',
    '/join',
    '/join/code',
    '/join/code/again',
    '/forget',
    '/cancel',
  ])('takes no form at …%s', async (step) => {
    await expectExpired(await victim.open(`${page}${step}?locale=en`, { method: 'POST', form: signInForm() }))
  })

  test('signs in nobody: neither who typed the password nor who began', async () => {
    await victim.open(page, { method: 'POST', form: signInForm() })
    await attacker.open(resumed(page), ENGLISH)
    expect(await isSignedIn(attacker, MINA.email)).toBe(false)
    expect(await isSignedIn(victim, MINA.email)).toBe(false)
  })

  test('also where this browser has one of its own, which goes on', async () => {
    const own = await begin(victim)
    await expectExpired(await victim.open(`${page}?locale=en`))
    const callback = await submitUntilShop(victim, own, signInForm())
    expect(callback.searchParams.has('code')).toBe(true)
  })

  test('hears no answer of an outside provider', async () => {
    const visitor = await arrive(identity)
    plant(visitor.browser, victim, INTERACTION)
    const callback = callbackFrom(acme, await chooseProvider(visitor))
    const passing = await victim.open(callback.href)
    const back = passing.headers.get('refresh')?.replace('0; url=', '') ?? ''
    await expectExpired(await victim.open(new URL(back, identity.url).href))
    expect(acme.redeemed).toEqual([])
  })
})

describe('A21 a sign-in that somebody else has ended, whose way back he planted in this browser', () => {
  let page: string
  beforeEach(async () => {
    page = await begin(attacker)
    await attacker.send(page, { method: 'POST', form: signInForm(JUNHO) })
    plant(attacker, victim, RESUME)
  })

  test('signs nobody in', async () => {
    await expectExpired(await victim.open(resumed(page), ENGLISH))
    expect(await isSignedIn(victim, JUNHO.email)).toBe(false)
  })

  test('nor in the place of the one that this browser has', async () => {
    const own = await begin(victim)
    await expectExpired(await victim.open(resumed(own), ENGLISH))
    expect(await isSignedIn(victim, JUNHO.email)).toBe(false)
  })

  test('answers as one that has ended', async () => {
    const ended = await new TestBrowser().open(resumed(page), ENGLISH)
    const answer = await victim.open(resumed(page), ENGLISH)
    expect(answer.status).toBe(ended.status)
    expect(await answer.text()).toBe(await ended.text())
  })

  test('signs nobody in on the way of a terminal either', async () => {
    const { user_code } = await codesOfTerminal(identity.url)
    const form = { ...(await codeForm(identity.url, attacker, user_code)), confirm: 'yes' }
    await attacker.open(`${identity.url}/oauth/device`, { method: 'POST', form })
    const signIn = attacker.visited.at(-1) ?? ''
    const ended = await attacker.send(signIn, { method: 'POST', form: signInForm(JUNHO) })
    victim = new TestBrowser()
    plant(attacker, victim, RESUME)
    await victim.open(ended.headers.get('location') ?? '', ENGLISH)
    expect(victim.visited.at(-1)).toContain('refused=answered')
    expect(await isSignedIn(victim, JUNHO.email)).toBe(false)
  })
})

describe('the mark of the browser in which a sign-in began', () => {
  /** Begins a sign-in; answers the sign-ins whose marks that sets, with their attributes, and clears. */
  async function beginMarked(browser: TestBrowser) {
    const { headers } = await beginAnswer(browser)
    const marks = headers
      .getSetCookie()
      .map((line) => MARK.exec(line))
      .filter((mark) => mark !== null)
      .map(([, uid = '', value, attributes = '']) => ({ uid, value, attributes: attributes.toLowerCase() }))
    const [set, ...others] = marks.filter(({ value }) => value === '1')
    if (!set || others.length > 0) throw new Error('One sign-in begins, and not one mark is set.')
    return { set, cleared: marks.filter(({ value }) => value === '').map(({ uid }) => uid) }
  }

  const beginAnswer = async (browser: TestBrowser): Promise<Response> => {
    const query = new URLSearchParams({
      client_id: 'account-pages',
      response_type: 'code',
      redirect_uri: `${identity.url}/account/signed-in`,
      scope: 'openid',
      code_challenge: 'c'.repeat(43),
      code_challenge_method: 'S256',
    })
    return browser.send(`${identity.url}/oauth/authorize?${query}`)
  }

  test('is out of reach of scripts and of other hosts, and lasts as long as the sign-in', async () => {
    const { set } = await beginMarked(victim)
    const attributes = set.attributes.split(';').map((each) => each.trim())
    expect(attributes).toEqual(expect.arrayContaining(['path=/', 'secure', 'httponly', 'samesite=lax']))
    expect(set.attributes).not.toContain('domain')
    const expires = attributes.find((each) => each.startsWith('expires='))?.slice('expires='.length) ?? ''
    expect(Math.abs(Date.parse(expires) - Date.now() - 30 * 60_000)).toBeLessThan(60_000)
  })

  test('goes when the sign-in has ended, in whatever way', async () => {
    const page = await begin(victim)
    const uid = new URL(page).pathname.split('/')[2]
    const other = await begin(victim)
    const mark = `__Host-Http-sign-in-${uid}`
    expect(victim.cookie(mark)).toBe('1')
    await submitUntilShop(victim, page, signInForm())
    expect(victim.cookie(mark)).toBeUndefined()

    const otherMark = `__Host-Http-sign-in-${new URL(other).pathname.split('/')[2]}`
    expect(victim.cookie(otherMark)).toBe('1')
    const callback = await submitUntilShop(victim, `${other}/cancel`, {})
    expect(callback.searchParams.get('error')).toBe('access_denied')
    expect(victim.cookie(otherMark)).toBeUndefined()
  })

  test('stays while another account is asked to go first', async () => {
    await obtainCode(identity.url, MINA, victim)
    const page = await openSignInPage(victim, authorizationRequest(identity.url, { prompt: 'login' }))
    const uid = new URL(page).pathname.split('/')[2]
    await victim.open(page, { method: 'POST', form: signInForm(JUNHO) })
    expect(victim.cookie(`__Host-Http-sign-in-${uid}`)).toBe('1')
  })

  test('is there for eight sign-ins at once: with a ninth, the oldest goes', async () => {
    const uids: string[] = []
    for (let count = 0; count < 8; count += 1) {
      const { set, cleared } = await beginMarked(victim)
      expect(cleared).toEqual([])
      uids.push(set.uid)
    }
    const ninth = await beginMarked(victim)
    expect(ninth.cleared).toEqual(uids.slice(0, 1))
    const gone = `${identity.url}/sign-in/${uids[0]}?locale=en`
    await expectExpired(await victim.open(gone))
    const kept = `${identity.url}/sign-in/${uids[1]}?locale=en`
    expect((await victim.open(kept)).status).toBe(200)
  })

  test('goes with all that are too many, and names that are none are left alone', async () => {
    for (let count = 10; count < 22; count += 1) {
      victim.setCookie('localhost', `__Host-Http-sign-in-${`${count}`.repeat(21)}x`, '1')
    }
    victim.setCookie('localhost', '__Host-Http-sign-in-', '1')
    victim.setCookie('localhost', '__Host-Http-sign-in-%0d%0aset-cookie:', '1')
    const { cleared } = await beginMarked(victim)
    expect(cleared).toEqual([10, 11, 12, 13, 14].map((count) => `${`${count}`.repeat(21)}x`))
  })
})

test('A21 a code of a terminal that was planted in this browser is not shown as typed there', async () => {
  const { user_code } = await codesOfTerminal(identity.url)
  const form = await codeForm(identity.url, attacker, user_code)
  const answer = await attacker.send(`${identity.url}/oauth/device`, { method: 'POST', form })
  const [kept = ''] = answer.headers.getSetCookie().filter((line) => line.includes('typed-code='))
  expect(kept).toMatch(/^__Host-Http-typed-code=[^;]+; path=\/; .*secure; httponly/i)

  await obtainCode(identity.url, MINA, victim)
  for (const part of ['', '.sig']) {
    victim.setCookie(
      'localhost',
      `__Secure-typed-code${part}`,
      attacker.cookie(`__Host-Http-typed-code${part}`) ?? '',
    )
  }
  expect(await open(victim, `${identity.url}/oauth/device/confirm?locale=en`)).not.toContain(user_code)
  expect(victim.visited.at(-1)).toBe(`${identity.url}/oauth/device?locale=en`)
})
