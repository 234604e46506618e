import { systemClock } from '@jangteo/service-kit'
import { SignJWT, UnsecuredJWT, generateKeyPair } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mailsTo, newestCode } from './testing/mailbox.ts'
import {
  ENGLISH,
  type OutsideVisitor,
  answerAddress,
  arrive,
  callbackFrom,
  chooseProvider,
  goOn,
  personOf,
  withSecret,
} from './testing/outside-flow.ts'
import { JUNHO, MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import {
  type IdTokenMaker,
  type ScriptedProvider,
  signed,
  startScriptedProvider,
} from './testing/scripted-provider.ts'
import { signInForm } from './testing/sign-in-flow.ts'

let minutesLater = 0
let acme: ScriptedProvider
let evil: ScriptedProvider
/** Its word that an address is verified does not count. */
let wary: ScriptedProvider
let shop: RunningIdentity
beforeAll(async () => {
  const now = (): Date => new Date(systemClock.now().getTime() + minutesLater * 60_000)
  acme = await startScriptedProvider()
  evil = await startScriptedProvider()
  wary = await startScriptedProvider()
  const outsideProviders = [
    withSecret(acme.issuer),
    withSecret(evil.issuer, 'evil'),
    { ...withSecret(wary.issuer, 'wary'), trustEmail: false },
  ]
  shop = await startIdentity({ clock: { now }, config: { outsideProviders } })
})
afterAll(async () => {
  await shop.stop()
  await acme.stop()
  await evil.stop()
  await wary.stop()
})

let visitor: OutsideVisitor
beforeEach(async () => {
  minutesLater = 0
  for (const provider of [acme, evil, wary]) {
    Object.assign(provider, { idToken: signed, person: {}, told: {}, isDown: false })
    provider.redeemed.length = 0
  }
  visitor = await arrive(shop)
})

interface Callback {
  readonly id?: string
  readonly changes?: Readonly<Record<string, string | undefined>>
}

/** Where the provider would send the browser, or another address of ours in place of it. */
async function callbackOf(from: OutsideVisitor, { id = 'acme', changes = {} }: Callback = {}): Promise<URL> {
  const url = callbackFrom(acme, await chooseProvider(from), changes)
  url.pathname = `/outside/${id}`
  return url
}

const follow = async ({ browser }: OutsideVisitor, url: URL): Promise<Response> =>
  goOn(browser, await browser.send(url.href, ENGLISH))

/** The whole way, with what the provider says of the person. */
async function comeAs(person: ScriptedProvider['person']): Promise<Response> {
  acme.person = person
  return follow(visitor, await callbackOf(visitor))
}

/** The page that a form leads to. */
const shopOpen = (path: string, form: Readonly<Record<string, string>>): Promise<Response> =>
  visitor.browser.open(`${visitor.page}${path}?locale=en`, { method: 'POST', form })
const shopPost = (path: string, form: Readonly<Record<string, string>> = {}): Promise<Response> =>
  visitor.browser.send(`${visitor.page}${path}?locale=en`, { method: 'POST', form })

async function expectRefused(answer: Response, words: string): Promise<void> {
  expect(answer.headers.get('location')).toBeNull()
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(words)])
}

test('the provider is asked with a challenge, a state and a nonce, which differ each time', async () => {
  const [one, two] = [await chooseProvider(visitor), await chooseProvider(visitor)]
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(one.searchParams.get(name)?.length, name).toBeGreaterThan(40)
    expect(one.searchParams.get(name)).not.toBe(two.searchParams.get(name))
  }
  expect(one.searchParams.get('code_challenge_method')).toBe('S256')
  expect(one.searchParams.get('redirect_uri')).toBe(`${shop.url}/outside/acme`)
})

describe('an answer of the provider', () => {
  const ended = 'This sign-in can’t go on'

  test('is heard once', async () => {
    const url = await callbackOf(visitor)
    acme.person = { sub: 'once', email: 'once@example.com', email_verified: true, name: 'Once' }
    expect(await personOf(shop, visitor, await follow(visitor, url))).toMatchObject({ name: 'Once' })
    await expectRefused(await follow(visitor, url), ended)
    expect(acme.redeemed).toHaveLength(1)
  })

  test('is heard once by one of many at once', async () => {
    const next = shop.url + (await answerAddress(visitor, acme))
    const answers = await Promise.all(Array.from({ length: 4 }, () => visitor.browser.send(next)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 400, 400, 400])
  })

  test('is heard in the browser that asked, nowhere else', async () => {
    acme.person = { sub: 'victim', email: 'victim@example.com', email_verified: true, name: 'Victim' }
    const url = await callbackOf(visitor)
    const thief = await arrive(shop)
    await expectRefused(await follow(thief, url), 'This sign-in page has expired')
    const own = `${new URL(thief.page).pathname}/back${url.search}`
    await expectRefused(await thief.browser.send(`${shop.url}${own}&locale=en`), ended)
    expect(acme.redeemed).toHaveLength(0)
    expect((await follow(visitor, url)).status).toBe(303)
  })

  test('is not heard after ten minutes', async () => {
    const url = await callbackOf(visitor)
    minutesLater = 10
    await expectRefused(await follow(visitor, url), ended)
    minutesLater = 0
    const passing = await visitor.browser.send(url.href)
    minutesLater = 10
    await expectRefused(await goOn(visitor.browser, passing), ended)
    expect(acme.redeemed).toHaveLength(0)
  })

  test.each<[string, Callback, string]>([
    ['a state that nobody was given', { changes: { state: 'x'.repeat(43) } }, ended],
    ['no state', { changes: { state: undefined } }, ended],
    ['another provider as its sender', { id: 'evil' }, ended],
    ['a provider that is not there', { id: 'nobody' }, ended],
    ['the name of another issuer', { changes: { iss: 'https://evil.example' } }, 'was not accepted'],
    ['no issuer, of a provider that names itself', { changes: { iss: undefined } }, 'was not accepted'],
    ['no code', { changes: { code: undefined } }, 'was not accepted'],
    ['an error', { changes: { code: undefined, error: 'invalid_request' } }, 'was not accepted'],
  ])('with %s is refused, and no code of it is redeemed anywhere', async (_, callback, words) => {
    await expectRefused(await follow(visitor, await callbackOf(visitor, callback)), words)
    expect([...acme.redeemed, ...evil.redeemed]).toEqual([])
  })

  test('of two providers that were mixed up is refused: the code of one never goes to the other', async () => {
    const honest = await callbackOf(visitor)
    const toEvil = new URL(honest.href.replace('/outside/acme', '/outside/evil'))
    toEvil.searchParams.set('iss', evil.issuer)
    await expectRefused(await follow(visitor, toEvil), ended)
    honest.searchParams.set('iss', evil.issuer)
    await expectRefused(await follow(visitor, honest), 'was not accepted')
    expect([...acme.redeemed, ...evil.redeemed]).toEqual([])
  })
})

describe('an ID token', () => {
  const strangers = generateKeyPair('ES256')
  const past = Math.floor(Date.now() / 1000) - 600
  test.each<[string, IdTokenMaker]>([
    ['with another nonce', (usual) => signed({ ...usual, nonce: 'another' })],
    ['without a nonce', ({ nonce: _, ...usual }) => signed(usual)],
    ['of another issuer', (usual) => signed({ ...usual, iss: evil.issuer })],
    ['for another client', (usual) => signed({ ...usual, aud: 'another' })],
    [
      'for several clients, without saying which',
      (usual) => signed({ ...usual, aud: ['jangteo', 'another'] }),
    ],
    [
      'for several clients, authorized another',
      (usual) => signed({ ...usual, aud: ['jangteo', 'b'], azp: 'b' }),
    ],
    ['that has expired', (usual) => signed({ ...usual, iat: past, exp: past + 60 })],
    ['that never expires', ({ exp: _, ...usual }) => signed(usual)],
    ['without a subject', ({ sub: _, ...usual }) => signed(usual)],
    ['that nobody signed', (usual) => new UnsecuredJWT(usual).encode()],
    [
      'that a stranger signed',
      async (usual) =>
        new SignJWT(usual)
          .setProtectedHeader({ alg: 'ES256', kid: 'scripted' })
          .sign((await strangers).privateKey),
    ],
    [
      'signed with the secret that we share',
      (usual) =>
        new SignJWT(usual)
          .setProtectedHeader({ alg: 'HS256', kid: 'scripted' })
          .sign(new TextEncoder().encode('secret of jangteo'.padEnd(32, '.'))),
    ],
    ['that is none', () => 'no token'],
  ])('%s signs nobody in', async (_, idToken) => {
    acme.idToken = idToken
    const answer = await comeAs({ email: 'token@example.com', email_verified: true, name: 'Token' })
    await expectRefused(answer, 'The answer of Acme was not accepted')
    expect(acme.redeemed).toHaveLength(1)
    expect(await mailsTo(shop, 'token@example.com')).toEqual([])
  })
})

describe('somebody at the provider who says that he has the address of another', () => {
  test.each<[unknown, string]>([
    [true, 'Sign in once to connect'],
    [false, 'Create an account'],
    ['true', 'Create an account'],
    [undefined, 'Create an account'],
  ])('verified: %s, gets nothing of the account, once or twice', async (email_verified, title) => {
    const thief = { sub: `thief ${email_verified}`, email: MINA.email, email_verified, name: 'Thief' }
    for (let time = 0; time < 2; time += 1) {
      visitor = await arrive(shop)
      const answer = await comeAs(thief)
      expect(answer.headers.get('location')).toBeNull()
      expect([answer.status, await answer.text()]).toEqual([
        200,
        expect.stringContaining(`<h1>${title}</h1>`),
      ])
    }
  })

  test('learns nothing where the provider does not vouch for it: any address is answered alike', async () => {
    const answerTo = async (email: string): Promise<string> => {
      visitor = await arrive(shop)
      const shown = await comeAs({ sub: `curious ${email}`, email, email_verified: false, name: 'Curious' })
      const asked = await shopPost('/join', { name: 'Curious', email })
      const code = await visitor.browser.send(`${visitor.page}/join/code?locale=en`)
      const wrong = await shopPost('/join/code', { code: 'BBBB-BBBB' })
      const words = [await shown.text(), asked.status, await code.text(), wrong.status, await wrong.text()]
      return words.join(' ').replaceAll(email, 'ADDRESS').replaceAll(new URL(visitor.page).pathname, 'PAGE')
    }
    expect(await answerTo('nobody@example.com')).toBe(await answerTo(JUNHO.email))
    expect((await mailsTo(shop, JUNHO.email)).at(-1)).toContain('You already have an account at Jangteo')
  })

  test('gets no other account by proving one of his own: what is connected is his', async () => {
    await comeAs({ sub: 'of junho', email: MINA.email, email_verified: true, name: 'Thief' })
    const signedIn = await goOn(visitor.browser, await shopPost('', signInForm(JUNHO)))
    expect(await personOf(shop, visitor, signedIn)).toMatchObject({ email: JUNHO.email })
    visitor = await arrive(shop)
    const again = await comeAs({ sub: 'of junho', email: MINA.email, email_verified: true, name: 'Thief' })
    expect(await personOf(shop, visitor, again)).toMatchObject({ email: JUNHO.email })
  })
})

test('a provider that vouches for somebody connects nothing: only a password or passkey of his does', async () => {
  const known = { sub: 'known', email: 'known@example.com', email_verified: true, name: 'Known' }
  await comeAs(known)
  visitor = await arrive(shop)
  wary.person = { sub: 'of a thief' }
  await follow(visitor, callbackFrom(wary, await chooseProvider(visitor, 'wary')))
  expect(await personOf(shop, visitor, await comeAs(known))).toMatchObject({ name: 'Known' })
  visitor = await arrive(shop)
  const again = await follow(visitor, callbackFrom(wary, await chooseProvider(visitor, 'wary')))
  expect([again.status, again.headers.get('location')]).toEqual([200, null])
})

test('an address that the provider has not verified gets a code, by which the account is made', async () => {
  const page = await comeAs({ sub: 'unverified', email: 'byeol@example.com', name: 'Byeol' })
  expect(await page.text()).toContain('value="byeol@example.com"')
  const refused = await (await shopOpen('/join', { name: ' ', email: 'nope' })).text()
  expect(refused).toContain('id="name-error">Enter your name.')
  expect(refused).toContain('value="nope"')
  expect((await shopPost('/join', { name: 'Byeol', email: 'byeol@example.com' })).status).toBe(303)
  const wrong = await (await shopOpen('/join/code', { code: 'BBBB-BBBB' })).text()
  expect(wrong).toContain('id="code-error">This code is not right.')
  const code = await newestCode(shop, 'byeol@example.com')
  const joined = await goOn(visitor.browser, await shopPost('/join/code', { code }))
  const first = await personOf(shop, visitor, joined)
  expect(first).toMatchObject({ name: 'Byeol', email: 'byeol@example.com', email_verified: true })
  visitor = await arrive(shop)
  const again = await comeAs({ sub: 'unverified', email: 'changed@example.com', name: 'Byeol' })
  expect(await personOf(shop, visitor, again)).toMatchObject({
    sub: first['sub'],
    email: 'byeol@example.com',
  })
})

test('who comes back from a provider has the address in the field that it had vouched for before', async () => {
  await comeAs({ sub: 'back again', email: MINA.email, email_verified: true, name: 'Mina' })
  const turnedBack = { code: undefined, error: 'access_denied' }
  const page = await (await follow(visitor, await callbackOf(visitor, { changes: turnedBack }))).text()
  expect(page).toContain('You came back from Acme without signing in.')
  expect(page).toContain(`value="${MINA.email}"`)
})

describe('a code that was mailed to join', () => {
  const ask = async (sub: string): Promise<string> => {
    const email = `${sub}@example.com`
    await comeAs({ sub, email, name: sub })
    await shopPost('/join', { name: sub, email })
    return newestCode(shop, email)
  }
  const isNoAccount = async (code: string, sub: string): Promise<void> => {
    expect((await shopOpen('/join/code', { code })).status).toBe(410)
    visitor = await arrive(shop)
    const again = await comeAs({ sub, email: `${sub}@example.com`, name: sub })
    expect(await again.text()).toContain('<h1>Create an account</h1>')
  }

  test('makes no account with an identity that the person has put away meanwhile', async () => {
    const code = await ask('eunji')
    await shopPost('/forget')
    await isNoAccount(code, 'eunji')
  })

  test('makes no account with an identity in whose place another was proven meanwhile', async () => {
    const code = await ask('garam')
    await comeAs({ sub: 'garam, another', email: 'garam@example.com', name: 'Garam' })
    await isNoAccount(code, 'garam')
  })

  test('makes no account with an identity that another account got meanwhile', async () => {
    const code = await ask('haneul')
    const joining = visitor
    visitor = await arrive(shop)
    await comeAs({ sub: 'haneul', name: 'Haneul' })
    await goOn(visitor.browser, await shopPost('', signInForm(JUNHO)))
    visitor = joining
    const taken = await shopOpen('/join/code', { code })
    expect([taken.status, await taken.text()]).toEqual([
      409,
      expect.stringContaining('There is an account by now'),
    ])
  })
})

test.each([
  ['en', 'You are signed in, but Acme was not connected', 'connected to another account of the shop'],
  ['ko', '로그인했지만 애크미 계정은 연결하지 못했어요', '다른 장터 계정에 연결되어 있어요'],
])(
  'an identity that another account got before it was connected is said to be (%s)',
  async (locale, title, reason) => {
    const person = { sub: `wanted twice ${locale}`, email: MINA.email, email_verified: true, name: 'Mina' }
    await comeAs(person)
    const connecting = visitor
    visitor = await arrive(shop)
    await comeAs(person)
    await goOn(visitor.browser, await shopPost('', signInForm(JUNHO)))
    const { browser, page } = connecting
    const notice = await browser.send(`${page}?locale=${locale}`, { method: 'POST', form: signInForm() })
    const text = await notice.text()
    expect(text).toContain(title)
    expect(text).toContain(reason)
    const href = /class="primary" href="([^"]+)"/.exec(text)?.[1] ?? ''
    const signedIn = await goOn(browser, await browser.send(href))
    expect(await personOf(shop, connecting, signedIn)).toMatchObject({ email: MINA.email })
  },
)

describe('what a provider tells beside its ID token', () => {
  const told = { email: 'told@example.com', email_verified: true, name: 'Told' }

  test('counts as what the ID token says', async () => {
    acme.told = told
    expect(await personOf(shop, visitor, await comeAs({ sub: 'told' }))).toMatchObject({ name: 'Told' })
  })

  test('of somebody else does not count', async () => {
    acme.told = { ...told, sub: 'another', email: 'another@example.com' }
    await expectRefused(await comeAs({ sub: 'not told' }), 'was not accepted')
    expect(await mailsTo(shop, 'another@example.com')).toEqual([])
  })
})

test('an address that a provider has verified whose word does not count gets a code as well', async () => {
  wary.person = { email: 'free@example.com', email_verified: true, name: 'Free' }
  const answer = await follow(visitor, callbackFrom(wary, await chooseProvider(visitor, 'wary')))
  expect(await answer.text()).toContain('value="free@example.com"')
  expect(await mailsTo(shop, 'free@example.com')).toEqual([])
})

describe('a provider that is down', () => {
  test('is said to be, in both languages, and the other ways go on', async () => {
    evil.isDown = true
    for (const [locale, words] of [
      ['en', 'evil can’t be reached'],
      ['ko', '지금은 evil 로그인을 쓸 수 없어요'],
    ] as const) {
      const answer = await visitor.browser.send(`${visitor.page}/with/evil?locale=${locale}`)
      expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining(words)])
    }
    expect((await shopPost('', signInForm())).status).toBe(303)
    evil.isDown = false
    visitor = await arrive(shop)
    expect((await visitor.browser.send(`${visitor.page}/with/evil`)).status).toBe(303)
  })

  test('after the person was there is said to be, too', async () => {
    const url = await callbackOf(visitor)
    acme.isDown = true
    const answer = await follow(visitor, url)
    expect([answer.status, await answer.text()]).toEqual([
      503,
      expect.stringContaining('Acme can’t be reached'),
    ])
  })
})

test('a provider that does not ask the person again is no proof where one is asked for', async () => {
  visitor = await arrive(shop, { prompt: 'login' })
  const asked = await chooseProvider(visitor)
  expect([asked.searchParams.get('prompt'), asked.searchParams.get('max_age')]).toEqual(['login', '0'])
  for (const minutes of [undefined, -10, 10]) {
    const auth_time = minutes && Math.floor(Date.now() / 1000) + minutes * 60
    const answer = await comeAs({ sub: 'once', ...(auth_time && { auth_time }) })
    expect([answer.status, await answer.text()]).toEqual([
      403,
      expect.stringContaining('Acme did not ask who you are.'),
    ])
  }
})
