import type { IntegrationEvent } from '@jangteo/contracts'
import { systemClock } from '@jangteo/service-kit'
import { TestBrowser } from '@jangteo/service-kit/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { IdentityTables } from './adapters/outbound/postgres/tables.ts'
import { keptBy } from './testing/kept-answer.ts'
import { mailsTo, newestCode } from './testing/mailbox.ts'
import { JUNHO, MINA, type RunningIdentity, SHOP_URL, startIdentity } from './testing/running-identity.ts'
import { authorizationRequest, openSignInPage, redeem, refresh, signInForm } from './testing/sign-in-flow.ts'
import { approveTerminal, goOnInTerminal } from './testing/terminal-flow.ts'

const PHONE = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile'
const CHANGES = [
  'password',
  'email',
  'email/code',
  'sessions',
  'sessions/others',
  'sign-out',
  'passkeys',
  'passkeys/remove',
  'close',
]

let minutesLater = 0
let identity: RunningIdentity
beforeAll(async () => {
  const now = (): Date => new Date(systemClock.now().getTime() + minutesLater * 60_000)
  identity = await startIdentity({ clock: { now } })
  identity.context.broker.subscribe({
    name: 'test.hear',
    types: ['jangteo.identity.AccountClosed.v1'],
    receive: async (event) => void heard.push(event),
    bury: async () => undefined,
  })
})
afterEach(() => void vi.useRealTimers())
afterAll(() => identity.stop())

const heard: IntegrationEvent[] = []

let browser: TestBrowser
beforeEach(() => {
  minutesLater = 0
  browser = new TestBrowser()
})

const at = (page: string): string => `${identity.url}/account${page}`
const locationOf = (response: Response): string => response.headers.get('location') ?? ''
const post = (page: string, form: Readonly<Record<string, string>> = {}): Promise<Response> =>
  browser.send(`${at(page)}?locale=en`, { method: 'POST', form })

/** Answers the page that the form leads to. */
const open = (page: string, form: Readonly<Record<string, string>> = {}): Promise<Response> =>
  browser.open(`${at(page)}?locale=en`, { method: 'POST', form })

const sessionIn = (text: string): string =>
  /name="session" value="([^"]+)"/.exec(text)?.[1] ?? expect.fail('no session to end')

/** Of all the browsers that are listed. */
async function latestUse(): Promise<number> {
  const text = await (await browser.send(`${at('/sessions')}?locale=en`)).text()
  const [, first] = /<time datetime="([^"]+)"/.exec(text) ?? expect.fail('no device is listed')
  return new Date(first ?? '').getTime()
}

/** Opens a page of the account, by way of the password. */
async function enter(page = '', person: { email?: string; password?: string } = {}): Promise<Response> {
  await browser.open(`${at(page)}?locale=en`)
  return browser.open(browser.visited.at(-1) ?? '', { method: 'POST', form: signInForm(person) })
}

/** Signs in to the shop with another browser; answers what it could go on with. */
async function signInElsewhere(person: { email?: string; password?: string } = {}) {
  const other = new TestBrowser()
  const request = authorizationRequest(identity.url)
  const page = await openSignInPage(other, request)
  const headers = { 'user-agent': PHONE }
  let response = await other.send(page, { method: 'POST', form: signInForm(person), headers })
  let target = new URL(locationOf(response), page)
  while (target.origin !== SHOP_URL) {
    if (response.status !== 303) throw new Error(`No way to the shop: ${await response.text()}`)
    response = await other.send(target.href, { headers })
    target = new URL(locationOf(response), page)
  }
  const { body } = await redeem(identity.url, {
    code: target.searchParams.get('code') ?? '',
    verifier: request.verifier,
  })
  return { refreshToken: body['refresh_token'] }
}

test('who is not signed in comes to the page by way of the password', async () => {
  const response = await enter('/sessions')
  expect(browser.visited.at(-1)).toBe(`${at('/sessions')}?locale=en`)
  expect(await response.text()).toContain('<h1>Signed-in devices</h1>')
})

test('nothing but a page of the account is where signing in leads', async () => {
  for (const state of ['https://evil.example', '//evil.example', '/account/../x', '/account?locale=xx'])
    expect(locationOf(await browser.send(`${at('/signed-in')}?${new URLSearchParams({ state })}`))).toBe(
      '/account',
    )
  expect(locationOf(await browser.send(`${at('/signed-in')}?error=access_denied`))).toMatch(SHOP_URL)
})

test('a form of another site changes nothing', async () => {
  await enter()
  for (const page of CHANGES) {
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect((await browser.send(at(`/${page}`), { method: 'POST', form: {}, headers })).status, page).toBe(403)
  }
})

describe('ten minutes after the password was typed', () => {
  test.each(['/password', '/email', '/email/code', '/passkeys', '/close'])(
    '%s asks for it again, and changes nothing before',
    async (page) => {
      await enter()
      minutesLater = 11
      for (const response of [
        await browser.send(at(page)),
        await post(page, { password: 'maple tree in october', email: 'new@example.com', code: 'x' }),
      ]) {
        expect(response.status).toBe(303)
        expect(new URL(locationOf(response)).searchParams.get('prompt')).toBe('login')
      }
      expect(await mailsTo(identity, 'new@example.com')).toEqual([])
      minutesLater = 0
      await expect(signInElsewhere()).resolves.toHaveProperty('refreshToken')
    },
  )

  test.each([
    [
      'en',
      'Confirm that it is you',
      'You are signed in as mina@example.com. Before you change how you sign in',
    ],
    ['ko', '본인인지 확인할게요', 'mina@example.com 계정으로 로그인되어 있어요.'],
  ])('the page that asks says why, and as whom, in %s', async (locale, title, lead) => {
    await enter()
    minutesLater = 11
    const page = await (await browser.open(`${at('/password')}?locale=${locale}`)).text()
    expect(page).toContain(`<h1>${title}</h1>`)
    expect(page).toContain(lead)
    expect(page).toContain(`value="${MINA.email}"`)
    expect(page).not.toContain('/register')
  })

  test('going back to the page that asked says that it is over, and leads on', async () => {
    await enter()
    minutesLater = 11
    await browser.open(`${at('/password')}?locale=en`)
    const asked = browser.visited.at(-1) ?? ''
    minutesLater = 0
    await browser.open(asked, { method: 'POST', form: signInForm() })
    const back = await browser.open(`${asked}?locale=en`)
    const page = await back.text()
    expect(back.status).toBe(200)
    expect(page).toContain('<h1>This page is over</h1>')
    expect(page).toContain('You are signed in as mina@example.com.')
    expect(page).toContain('href="/account?locale=en"')
    expect(page).toContain(`href="${SHOP_URL}/en/"`)
    const form = await browser.send(asked, { method: 'POST', form: signInForm(JUNHO) })
    expect(form.status).toBe(400)
  })

  test('a page that asked says nothing of anybody to another browser, or once he is signed out', async () => {
    await enter()
    const asked = browser.visited.find((each) => each.includes('/sign-in/')) ?? ''
    const inOther = await new TestBrowser().open(asked)
    await post('/sign-out')
    for (const answer of [inOther, await browser.open(asked)])
      expect([answer.status, (await answer.text()).includes(MINA.email)]).toEqual([400, false])
  })

  test.each([
    ['en', 'This page is over', 'You are signed in as mina@example.com.', 'nothing left'],
    ['ko', '이 화면은 끝났어요', 'mina@example.com 계정으로 로그인되어 있어요.', '더 하실 일은 없어요'],
  ])(
    'a page that asked for too long, or is none, claims nothing to be done, in %s',
    async (locale, title, words, claim) => {
      await enter()
      minutesLater = 11
      await browser.open(`${at('/password')}?locale=${locale}`)
      const asked = browser.visited.at(-1)?.split('?')[0] ?? ''
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 60_000 })
      for (const address of [asked, `${identity.url}/sign-in/nonsense`]) {
        const page = await (await browser.open(`${address}?locale=${locale}`)).text()
        expect(page).toContain(`<h1>${title}</h1>`)
        expect(page).toContain(words)
        expect(page).not.toContain(claim)
        expect(page).toContain(`href="/account?locale=${locale}"`)
        expect(page).toContain(`href="${SHOP_URL}/${locale}/"`)
      }
    },
  )

  describe('where somebody else answers the page that asked', () => {
    /** Mina is asked, Junho answers: a page asks him whether he means to sign her out. Answers the page that asked. */
    async function answerAsJunho(): Promise<string> {
      await enter()
      minutesLater = 11
      await browser.open(`${at('/password')}?locale=en`)
      const asked = browser.visited.at(-1) ?? ''
      minutesLater = 0
      const answer = await browser.open(asked, { method: 'POST', form: signInForm(JUNHO) })
      expect(await answer.text()).toContain('Another account is signed in')
      return asked
    }

    test('going back still says whom it asks, as long as she is signed in', async () => {
      const asked = await answerAsJunho()
      expect(await (await browser.open(asked)).text()).toContain(`value="${MINA.email}"`)
    })

    test('going back says nothing of her once she is signed out', async () => {
      const asked = await answerAsJunho()
      await post('/sign-out')
      expect(await (await browser.open(asked)).text()).not.toContain(MINA.email)
    })

    test('going back says nothing of her to him once he is signed in', async () => {
      const asked = await answerAsJunho()
      await post('/sign-out')
      expect(await (await enter('', JUNHO)).text()).toContain(JUNHO.email)
      expect(await (await browser.open(asked)).text()).not.toContain(MINA.email)
    })
  })

  test('a page that asks says nothing of her once she is signed out', async () => {
    await enter()
    minutesLater = 11
    await browser.open(`${at('/password')}?locale=en`)
    const asked = browser.visited.at(-1) ?? ''
    await post('/sign-out')
    const back = await browser.open(asked)
    expect([back.status, (await back.text()).includes(MINA.email)]).toEqual([400, false])
  })

  test('removing a passkey asks for it again', async () => {
    await enter()
    minutesLater = 11
    const response = await post('/passkeys/remove', { passkey: 'x' })
    expect(new URL(locationOf(response), at('')).searchParams.get('prompt')).toBe('login')
  })

  test('what shows or ends sessions goes on', async () => {
    await enter()
    minutesLater = 11
    expect((await browser.send(at('/sessions'))).status).toBe(200)
  })
})

test('a new password signs the other devices out, not this one, and its owner gets a mail', async () => {
  const other = await signInElsewhere(JUNHO)
  await enter('/password', JUNHO)
  const refused = await (await open('/password', { password: 'short' })).text()
  expect(refused).toContain('id="password-error">Use at least 10 characters.')
  expect(refused).toContain('<title>Error: Change the password · Jangteo</title>')

  const changed = await browser.open(`${at('/password')}?locale=en`, {
    method: 'POST',
    form: { password: 'a kite over the river' },
  })
  expect(await changed.text()).toContain('role="status">Your new password is set.')
  expect((await refresh(identity.url, other.refreshToken)).status).toBe(400)
  expect((await browser.send(at('/sessions'))).status).toBe(200)
  expect((await mailsTo(identity, JUNHO.email)).at(-1)).toContain('Your password was changed')
  await expect(signInElsewhere({ ...JUNHO, password: 'a kite over the river' })).resolves.toBeDefined()
})

describe('a terminal that this browser signed in', () => {
  const YUNA = { email: 'yuna@example.com', name: 'Yuna', password: 'persimmon tree in autumn' }
  const BORA = { ...YUNA, email: 'bora@example.com' }
  beforeAll(() => identity.service.seedAccounts([YUNA, BORA]))

  test.each(['/sessions/others', '/password'])('is signed out by %s', async (page) => {
    await enter('/password', YUNA)
    const terminal = await approveTerminal(identity.url, browser)
    expect((await post(page, { password: YUNA.password })).status).toBe(303)
    expect((await goOnInTerminal(identity.url, terminal)).status).toBe(400)
    expect((await browser.send(at('/sessions'))).status).toBe(200)
  })

  test('goes on where the browser is signed out elsewhere', async () => {
    await enter('/sessions', BORA)
    const terminal = await approveTerminal(identity.url, browser)
    const phone = browser
    browser = new TestBrowser()
    const listed = await (await enter('/sessions', BORA)).text()
    await post('/sessions', { session: sessionIn(listed) })
    expect((await phone.send(at('/sessions'))).status).toBe(303)
    expect((await goOnInTerminal(identity.url, terminal)).status).toBe(200)
  })

  test('is not taken for the browser', async () => {
    await enter('/sessions', BORA)
    const terminal = await approveTerminal(identity.url, browser)
    minutesLater = 60
    expect((await goOnInTerminal(identity.url, terminal)).status).toBe(200)
    expect(await latestUse()).toBeLessThan(Date.now() + 50 * 60_000)
  })
})

describe('a new address', () => {
  const SORA = { email: 'sora@example.com', name: 'Sora', password: 'persimmon tree in autumn' }
  beforeAll(() => identity.service.seedAccounts([SORA]))

  test('is taken over by the code that went to it, and the former one hears of it', async () => {
    await enter('/email', SORA)
    const refused = await (await open('/email', { email: 'nope' })).text()
    expect(refused).toContain('id="email-error">Check the e-mail')
    expect(refused).toContain('value="nope"')
    expect(locationOf(await post('/email', { email: 'Sora.Park@example.com' }))).toBe(
      '/account/email/code?locale=en',
    )
    const wrong = await (await open('/email/code', { code: 'BBBB-BBBB' })).text()
    expect(wrong).toContain('id="code-error">This code is not right.')
    const code = await newestCode(identity, 'sora.park@example.com')
    const done = await browser.open(`${at('/email/code')}?locale=en`, { method: 'POST', form: { code } })
    expect(await done.text()).toContain('sora.park@example.com · Verified')
    expect((await mailsTo(identity, SORA.email)).at(-1)).toContain('was changed')
    await expect(signInElsewhere({ ...SORA, email: 'sora.park@example.com' })).resolves.toBeDefined()
  })

  test('that is somebody’s is answered as any other, and its owner gets a mail', async () => {
    await enter('/email')
    const answerTo = async (email: string): Promise<string> => {
      const asked = await post('/email', { email })
      const shown = await browser.send(`${at('/email/code')}?locale=en`)
      const wrong = await post('/email/code', { code: 'BBBB-BBBB' })
      const told = await browser.send(`${at('/email/code')}?locale=en`)
      const answers = [asked, shown, wrong, told]
      const words = answers.map(async (each) => [each.status, keptBy(each), await each.text()].join(' '))
      return (await Promise.all(words)).join(' ').replaceAll(email, 'X')
    }
    expect(await answerTo(JUNHO.email)).toBe(await answerTo('free@example.com'))
    expect((await mailsTo(identity, JUNHO.email)).at(-1)).toContain('has an account at Jangteo already')
  })
})

describe('devices', () => {
  test('are listed by browser and system; one that is signed out elsewhere has to sign in again', async () => {
    const phone = await signInElsewhere()
    const text = await (await enter('/sessions')).text()
    expect(text).toContain('Chrome · Android')
    expect(text.match(/>This device</g)).toHaveLength(1)
    expect((await refresh(identity.url, phone.refreshToken)).status).toBe(200)

    const next = await signInElsewhere()
    const listed = await (await browser.send(`${at('/sessions')}?locale=en`)).text()
    const done = await browser.open(`${at('/sessions')}?locale=en`, {
      method: 'POST',
      form: { session: sessionIn(listed) },
    })
    expect(await done.text()).toContain('role="status">The device is signed out.')
    expect((await refresh(identity.url, next.refreshToken)).status).toBe(400)
  })

  test('of somebody else stay signed in', async () => {
    const other = await signInElsewhere({ ...JUNHO, password: 'a kite over the river' })
    const junho = new TestBrowser()
    const mina = browser
    browser = junho
    const text = await (await enter('/sessions', { ...JUNHO, password: 'a kite over the river' })).text()
    browser = mina
    await enter('/sessions')
    await post('/sessions', { session: sessionIn(text) })
    await post('/sessions/others')
    expect((await refresh(identity.url, other.refreshToken)).status).toBe(200)
  })

  test('are all signed out but this one', async () => {
    const others = [await signInElsewhere(), await signInElsewhere()]
    await enter('/sessions')
    await post('/sessions/others')
    for (const { refreshToken } of others)
      expect((await refresh(identity.url, refreshToken)).status).toBe(400)
    const text = await (await browser.send(`${at('/sessions')}?locale=en`)).text()
    expect(text).toContain('This device')
    expect(text).not.toContain('name="session"')
  })

  test('that are used say so', async () => {
    const used = await signInElsewhere()
    await signInElsewhere()
    await enter('/sessions')
    minutesLater = 60
    await refresh(identity.url, used.refreshToken)
    expect(await latestUse()).toBeGreaterThan(Date.now() + 50 * 60_000)
  })
})

describe('an account that its owner closes', () => {
  const HANA = { email: 'hana@example.com', name: 'Hana', password: 'persimmon tree in autumn' }
  const DARA = { ...HANA, email: 'dara@example.com' }

  test('is gone: no session, no sign-in, its address is free, others hear of it, and a mail says so', async () => {
    await identity.service.seedAccounts([HANA])
    const phone = await signInElsewhere(HANA)
    await enter('/close', HANA)
    const closed = await post('/close')
    expect(await closed.text()).toContain('<h1>Your account is closed</h1>')

    expect((await refresh(identity.url, phone.refreshToken)).status).toBe(400)
    expect((await browser.send(at(''))).status).toBe(303)
    await expect(signInElsewhere(HANA)).rejects.toThrow('The e-mail or the password is not right.')
    expect((await mailsTo(identity, HANA.email)).at(-1)).toContain('Your account is closed')
    await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 60_000 })
    expect(heard[0]?.data).toEqual({ accountId: heard[0]?.subject })
    await identity.service.seedAccounts([HANA])
    await expect(signInElsewhere(HANA)).resolves.toBeDefined()
  })

  test('leads a session that outlived it to the password', async () => {
    await identity.service.seedAccounts([DARA])
    await enter('', DARA)
    const migrations = new URL('../migrations/', import.meta.url)
    const database = await identity.context.databases.open<IdentityTables>({
      service: 'identity',
      migrations,
    })
    await database.deleteFrom('account').where('email', '=', DARA.email).execute()
    const page = await (await browser.open(`${at('')}?locale=en`)).text()
    expect(page).toContain('name="password"')
  })
})
