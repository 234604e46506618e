import { TestBrowser } from '@jangteo/service-kit/testing'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keptBy } from './testing/kept-answer.ts'
import { mailsTo } from './testing/mailbox.ts'
import { JUNHO, MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import {
  type AuthorizationRequest,
  authorizationRequest,
  openSignInPage,
  redeem,
  signInForm,
  submitUntilShop,
} from './testing/sign-in-flow.ts'
import { SoftwareAuthenticator } from './testing/software-authenticator.ts'

const PRESENT_ONLY = 0x01

let identity: RunningIdentity
let ours: { readonly origin: string }
beforeAll(async () => {
  identity = await startIdentity()
  ours = { origin: identity.url }
})
afterAll(() => identity.stop())

let browser: TestBrowser
let request: AuthorizationRequest
let signInPage: string
let authenticator: SoftwareAuthenticator
beforeEach(async () => {
  authenticator = new SoftwareAuthenticator()
  browser = new TestBrowser()
  request = authorizationRequest(identity.url)
  signInPage = await openSignInPage(browser, request)
})

const challengeIn = (markup: string): string => /&quot;challenge&quot;:&quot;([\w-]+)/.exec(markup)?.[1] ?? ''
const accountPage = (): string => `${identity.url}/account/passkeys`
const addAnswer = (answer: string): Promise<Response> =>
  browser.open(`${accountPage()}?locale=en`, { method: 'POST', form: { answer } })
const sendAnswer = (answer: string): Promise<Response> =>
  browser.send(`${signInPage}/passkey?locale=en`, { method: 'POST', form: { answer } })
/** Answers the page that the form leads to. */
const signInAnswer = async (answer: string): Promise<Response> =>
  browser.open(new URL((await sendAnswer(answer)).headers.get('location') ?? '', signInPage).href)
/** Whether it leads on, not back. */
const isAccepted = async (answer: string): Promise<boolean> =>
  (await sendAnswer(answer)).headers.get('location')?.includes('/oauth/authorize/') === true
const signInChallenge = async (): Promise<string> =>
  challengeIn(await (await browser.send(`${signInPage}/passkey?locale=en`)).text())

/** Signs in by password and opens the passkeys of the account; answers the challenge there. */
async function openPasskeys(person: { email: string; password: string } = MINA): Promise<string> {
  browser = new TestBrowser()
  await browser.open(`${accountPage()}?locale=en`)
  const page = browser.visited.at(-1) ?? ''
  return challengeIn(await (await browser.open(page, { method: 'POST', form: signInForm(person) })).text())
}

async function addPasskey(person?: { email: string; password: string }): Promise<void> {
  const own = browser
  const response = await addAnswer(authenticator.create(await openPasskeys(person), ours))
  expect(await response.text()).toContain('role="status">Your passkey is added.')
  browser = own
}

test('a passkey signs its owner in, and the owner of the address hears that there is one', async () => {
  await addPasskey()
  expect((await mailsTo(identity, MINA.email)).at(-1)).toContain('A passkey was added')
  const answer = authenticator.use(await signInChallenge(), ours)
  const callback = await submitUntilShop(browser, `${signInPage}/passkey`, { answer })
  const code = callback.searchParams.get('code') ?? ''
  const { body } = await redeem(identity.url, { code, verifier: request.verifier })
  expect(decodeJwt(String(body['id_token']))).toMatchObject({ sub: MINA.id })
})

describe('a new passkey', () => {
  test('is refused with a challenge of another time, place or kind, or where nobody was verified', async () => {
    const others: readonly ((challenge: string) => string)[] = [
      () => authenticator.create('another-challenge', ours),
      (challenge) => authenticator.create(challenge, { origin: 'http://localhost:8088' }),
      (challenge) => authenticator.create(challenge, { ...ours, host: 'evil.example' }),
      (challenge) => authenticator.create(challenge, { ...ours, flags: PRESENT_ONLY }),
      (challenge) => authenticator.use(challenge, ours),
      () => 'no JSON',
      () => '{"id":1}',
    ]
    let challenge = await openPasskeys()
    for (const answer of others) {
      const response = await addAnswer(answer(challenge))
      const text = await response.text()
      expect(text).toContain('role="alert">The passkey was not added.')
      challenge = challengeIn(text)
    }
    const listed = await (await browser.send(`${accountPage()}?locale=en`)).text()
    expect(listed).not.toContain(`value="${authenticator.id.toString('base64url')}"`)
  })

  test('is one account’s, and its challenge good once', async () => {
    await addPasskey(JUNHO)
    const again = await addAnswer(authenticator.create(await openPasskeys(), ours))
    expect(await again.text()).toContain('The passkey was not added.')
    const challenge = await openPasskeys()
    const [first, second] = [new SoftwareAuthenticator(), new SoftwareAuthenticator()]
    const kept = await Promise.all(
      [first, second].map(async (each) => {
        const form = { answer: each.create(challenge, ours) }
        return keptBy(await browser.send(accountPage(), { method: 'POST', form }))
      }),
    )
    expect(kept.filter((each) => each.includes('"done":"passkey"'))).toHaveLength(1)
    expect(kept.filter((each) => each.includes('"refused":"not-added"'))).toHaveLength(1)
  })
})

describe('signing in by passkey', () => {
  test('is refused for an unknown key, another challenge, another site, or where nobody was verified', async () => {
    await addPasskey()
    const clone = new SoftwareAuthenticator()
    const refused: readonly ((challenge: string) => string)[] = [
      (challenge) => clone.use(challenge, ours),
      () => authenticator.use('another-challenge', ours),
      (challenge) => authenticator.use(challenge, { origin: 'http://localhost:8088' }),
      (challenge) => authenticator.use(challenge, { ...ours, host: 'evil.example' }),
      (challenge) => authenticator.use(challenge, { ...ours, flags: PRESENT_ONLY }),
      (challenge) => authenticator.create(challenge, ours),
      () => '[]',
    ]
    for (const answer of refused) {
      const response = await signInAnswer(answer(await signInChallenge()))
      expect(await response.text()).toContain('role="alert">This passkey was not accepted.')
    }
    expect(await isAccepted(authenticator.use(await signInChallenge(), ours))).toBe(true)
  })

  test('takes a challenge once, and only in the sign-in that it was given to', async () => {
    await addPasskey()
    const challenge = await signInChallenge()
    const answers = [authenticator.use(challenge, ours), authenticator.use(challenge, ours)]
    const own = { browser, signInPage }
    browser = new TestBrowser()
    signInPage = await openSignInPage(browser, authorizationRequest(identity.url))
    expect(await isAccepted(authenticator.use(challenge, ours))).toBe(false)
    ;({ browser, signInPage } = own)
    const accepted = await Promise.all(answers.map(isAccepted))
    expect(accepted.sort()).toEqual([false, true])
  })

  test('ends with the passkey', async () => {
    await addPasskey()
    const own = browser
    await openPasskeys()
    const form = { passkey: authenticator.id.toString('base64url') }
    await browser.send(`${accountPage()}/remove`, { method: 'POST', form })
    browser = own
    expect(await isAccepted(authenticator.use(await signInChallenge(), ours))).toBe(false)
  })

  test('is hidden until a script finds that the browser can do it; pages say so without', async () => {
    const text = await (await browser.send(`${signInPage}?locale=en`)).text()
    expect(text).toMatch(/<p class="aside" data-passkey hidden>\s*<a href="[^"]+\/passkey\?locale=en">/)
    const page = await (await browser.send(`${signInPage}/passkey?locale=en`)).text()
    expect(page).toContain('data-no-passkey>This browser cannot use passkeys')
    const script = /<script type="module" src="([^"]+)">/.exec(page)?.[1] ?? ''
    const { headers } = await browser.send(identity.url + script)
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(headers.get('cache-control')).toContain('immutable')
  })
})
