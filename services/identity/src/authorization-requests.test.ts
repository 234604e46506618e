import { TestBrowser } from '@jangteo/service-kit/testing'
import { decodeJwt } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  JUNHO,
  MINA,
  type RunningIdentity,
  SECRETS,
  SHOP_URL,
  startIdentity,
} from './testing/running-identity.ts'
import {
  askForTokens,
  authorizationRequest,
  obtainCode,
  push,
  pushedAddress,
  redeem,
} from './testing/sign-in-flow.ts'

let identity: RunningIdentity
let tutorial: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
  tutorial = await startIdentity({ config: { seedCompat: true } })
})
afterAll(async () => {
  await identity.stop()
  await tutorial.stop()
})

afterEach(() => void vi.useRealTimers())

type Changes = Readonly<Record<string, string | undefined>>

/** By way of the browser, as nobody may ask any more. */
const askOpenly = (changes: Changes): Promise<Response> => {
  const { parameters } = authorizationRequest(identity.url, changes)
  return new TestBrowser().send(`${identity.url}/oauth/authorize?${new URLSearchParams(parameters)}`)
}

const ask = async (changes: Changes, browser = new TestBrowser()): Promise<Response> =>
  browser.send(await pushedAddress(authorizationRequest(identity.url, changes)))

describe('an authorization request', () => {
  const callback = `${SHOP_URL}/auth/callback`
  test.each([
    'https://evil.example/auth/callback',
    `${callback}/`,
    `${callback}/extra`,
    `${callback}?next=1`,
    `${callback}#x`,
    `${SHOP_URL}/auth/../auth/callback`,
    'http://localhost:9999/auth/callback',
    'http://user@localhost:8088/auth/callback',
    'http://LOCALHOST:8088/auth/Callback',
    'http://127.0.0.1:8088/auth/callback',
    'javascript:alert(1)',
  ])('A15 with the redirect address %s is refused without redirecting', async (redirectUri) => {
    const pushed = await push(authorizationRequest(identity.url, { redirect_uri: redirectUri }))
    expect([pushed.status, pushed.body['error'], pushed.body['request_uri']]).toEqual([
      400,
      'invalid_request',
      undefined,
    ])
    const open = await askOpenly({ redirect_uri: redirectUri })
    expect([open.status, open.headers.get('location')]).toEqual([400, null])
  })

  test('of an unknown client is refused without redirecting', async () => {
    const response = await askOpenly({ client_id: 'evil' })
    expect([response.status, response.headers.get('location')]).toEqual([400, null])
  })

  test.each([
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['the implicit flow', { response_type: 'token' }, 'unsupported_response_type'],
    ['the hybrid flow', { response_type: 'code id_token' }, 'unsupported_response_type'],
    ['another API', { resource: 'https://evil.example/' }, 'invalid_target'],
  ])('A14 for %s is refused before a browser is sent', async (_what, changes, error) => {
    const { status, body } = await push(authorizationRequest(identity.url, changes))
    expect([status, body['error'], body['request_uri']]).toEqual([400, error, undefined])
  })

  test.each([
    ['that was not handed in before', () => askOpenly({}), 'invalid_request'],
    ['for no interaction while nobody is signed in', () => ask({ prompt: 'none' }), 'login_required'],
  ])(
    'A14 A26 %s is sent back with an error, the name of the issuer and no code',
    async (_what, send, error) => {
      const location = (await send()).headers.get('location') ?? ''
      expect(location.startsWith(callback)).toBe(true)
      const parameters = new URL(location).searchParams
      expect([parameters.get('error'), parameters.get('iss')]).toEqual([error, identity.url])
      expect(parameters.has('code')).toBe(false)
    },
  )
})

describe('an authorization request of somebody who is signed in', () => {
  const browser = new TestBrowser()
  const askAgain = (changes: Changes): Promise<Response> => ask(changes, browser)
  beforeAll(() => obtainCode(identity.url, MINA, browser))

  test('gets a code without a page, also where none may be shown', async () => {
    const location = (await askAgain({ prompt: 'none' })).headers.get('location') ?? ''
    expect(new URL(location).searchParams.has('code')).toBe(true)
  })

  test('A26 leads to the password again where it has to be fresh', async () => {
    for (const fresh of [{ max_age: '0' }, { prompt: 'login' }]) {
      const location = (await askAgain(fresh)).headers.get('location') ?? ''
      expect(new URL(location, identity.url).pathname).toMatch(/^\/sign-in\//)
    }
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 })
    const silently = (await askAgain({ max_age: '5', prompt: 'none' })).headers.get('location') ?? ''
    expect(new URL(silently).searchParams.get('error')).toBe('login_required')
  })

  test('A26 gets no code for another person, and hears no more than that', async () => {
    const { body } = await redeem(identity.url, await obtainCode(identity.url, JUNHO))
    const hint = { id_token_hint: String(body['id_token']), prompt: 'none' }
    const { searchParams } = new URL((await askAgain(hint)).headers.get('location') ?? '')
    expect([searchParams.get('error'), searchParams.has('code')]).toEqual(['login_required', false])
  })
})

describe('client credentials', () => {
  const order = ['order-service', SECRETS.orderService] as const
  const grant = { grant_type: 'client_credentials' }

  test('give a program its own token', async () => {
    const { status, body } = await askForTokens(identity.url, { ...grant, scope: 'catalog:reserve' }, order)
    expect(status).toBe(200)
    expect(body).not.toHaveProperty('refresh_token')
    expect(decodeJwt(String(body['access_token']))).toMatchObject({
      sub: 'order-service',
      client_id: 'order-service',
      aud: 'jangteo-api',
      scope: 'catalog:reserve',
    })
  })

  test('give no scope of another program', async () => {
    const { body } = await askForTokens(identity.url, { ...grant, scope: 'registry:publish shop' }, order)
    expect(decodeJwt(String(body['access_token']))).not.toHaveProperty('scope')
  })

  test('say whose micro-frontends a pipeline may publish', async () => {
    const scopes = { ...grant, scope: 'registry:publish registry:promote' }
    const team = await askForTokens(identity.url, scopes, ['ci-catalog', SECRETS.cli])
    expect(decodeJwt(String(team.body['access_token']))).toMatchObject({
      sub: 'ci-catalog',
      scope: 'registry:publish registry:promote',
      roles: ['mfe:catalog'],
    })
    const platform = await askForTokens(identity.url, scopes, ['jangteo-cli', SECRETS.cli])
    expect(decodeJwt(String(platform.body['access_token']))).toMatchObject({ roles: ['platform'] })
    const other = await askForTokens(identity.url, grant, order)
    expect(decodeJwt(String(other.body['access_token']))).not.toHaveProperty('roles')
  })

  test('are refused with a wrong secret, and to the client of people', async () => {
    expect((await askForTokens(identity.url, grant, ['order-service', 'guessed'])).status).toBe(401)
    const gateway = await askForTokens(identity.url, grant)
    expect(gateway).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
  })
})

describe('the password grant', () => {
  const grant = { grant_type: 'password', username: MINA.email, password: MINA.password }
  const tutorialClient = ['uengine-client', 'uengine-secret'] as const

  test('A29 is off', async () => {
    const gateway = await askForTokens(identity.url, grant)
    expect(gateway).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type' } })
    expect((await askForTokens(identity.url, grant, tutorialClient)).status).toBe(401)
  })

  test('A29 works for the client of the tutorial when it is switched on, and for no other', async () => {
    const { status, body } = await askForTokens(tutorial.url, grant, tutorialClient)
    expect(status).toBe(200)
    expect(body).not.toHaveProperty('refresh_token')
    expect(decodeJwt(String(body['access_token']))).toMatchObject({
      sub: MINA.id,
      client_id: 'uengine-client',
      aud: 'jangteo-api',
      scope: 'shop',
    })
    expect((await askForTokens(tutorial.url, grant)).body).toMatchObject({ error: 'invalid_request' })
  })

  test('A28 counts wrong passwords as the sign-in page does', async () => {
    const wrong = { ...grant, password: 'wrong password' }
    for (let round = 0; round < 10; round += 1) await askForTokens(tutorial.url, wrong, tutorialClient)
    expect((await askForTokens(tutorial.url, grant, tutorialClient)).body).toMatchObject({
      error: 'invalid_grant',
    })
  })
})
