import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createFixedClock } from '@jangteo/service-kit/testing'
import { gatewayProof } from './testing/gateway-client.ts'
import { sameForAll } from './testing/request-rules.ts'
import { MINA, type RunningIdentity, SECRETS, SHOP_URL, startIdentity } from './testing/running-identity.ts'
import { firstPartyClients } from './service.ts'

const requestRules = sameForAll({ limit: 3, windowMs: 300_000 })

/** The gateway does not answer where its keys should be. */
const CLIENTS_WITHOUT_KEYS = firstPartyClients({
  shopUrl: SHOP_URL,
  secrets: SECRETS,
  gatewayKeysUrl: 'http://127.0.0.1:1/auth/keys',
})

const clock = createFixedClock(new Date())
let identity: RunningIdentity
let replica: RunningIdentity
beforeAll(async () => {
  const options = { clock, trustedProxies: 'loopback', config: { requestRules, seedCompat: true } }
  identity = await startIdentity(options)
  const { databases } = identity.context
  const config = { ...options.config, clients: CLIENTS_WITHOUT_KEYS }
  replica = await startIdentity({ ...options, config, databases, issuer: identity.url })
})
afterAll(async () => {
  await replica.service.stop()
  await identity.stop()
})
beforeEach(() => clock.advance({ minutes: 5 }))

interface Call {
  readonly from?: string
  readonly form?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly at?: RunningIdentity
}

const call = (path: string, { from = '203.0.113.1', form, headers, at = identity }: Call = {}) =>
  fetch(at.address + path, {
    method: form ? 'POST' : 'GET',
    redirect: 'manual',
    headers: { 'x-forwarded-for': from, ...headers },
    ...(form && { body: new URLSearchParams(form) }),
  })
const statuses = async (times: number, path: string, options?: Call): Promise<readonly number[]> => {
  const seen: number[] = []
  for (let time = 0; time < times; time += 1) seen.push((await call(path, options)).status)
  return seen
}
const TERMINAL = { client_id: 'jangteo-terminal', scope: 'openid' }

describe('too much of one network is refused', () => {
  test('of each kind for itself, and another network is served on', async () => {
    expect(await statuses(4, '/oauth/authorize')).toEqual([400, 400, 400, 429])
    expect(await statuses(4, '/oauth/device_authorization', { form: TERMINAL })).toEqual([200, 200, 200, 429])
    const typed = await statuses(4, '/oauth/device', { form: { user_code: 'A' } })
    expect(typed.map((status) => status === 429)).toEqual([false, false, false, true])
    expect(await statuses(4, '/account')).toEqual([303, 303, 303, 429])
    expect((await call('/sign-in/unknown')).status).toBe(429)
    expect((await call('/account', { from: '203.0.113.2' })).status).toBe(303)
    expect((await call('/.well-known/jwks.json')).status).toBe(200)
  })

  test('by all replicas together, a whole IPv6 network as one', async () => {
    for (const [host, at] of [identity, replica, identity].entries())
      expect((await call('/account', { at, from: `2001:db8:1:2::${host}` })).status).toBe(303)
    for (const at of [identity, replica])
      expect((await call('/account', { at, from: '2001:db8:1:2:3::4' })).status).toBe(429)
    clock.advance({ minutes: 5 })
    expect((await call('/account', { from: '2001:db8:1:2:3::4' })).status).toBe(303)
  })

  test.each(['token/', 'Token', 'PAR', 'revoke/', 'DEVICE', 'device/', 'device_authorization/', 'Authorize'])(
    'so /oauth/%s, another spelling of a counted address, is none',
    async (spelling) => {
      const from = '203.0.113.4'
      const form = { ...TERMINAL, user_code: 'A' }
      expect(await statuses(1, `/oauth/${spelling}`, { from, form })).toEqual([404])
      expect(await statuses(1, `/oauth/${spelling}?user_code=A`, { from })).toEqual([404])
    },
  )

  test('and counted in the metrics by its rule', async () => {
    await statuses(5, '/account', { from: '203.0.113.3' })
    const metrics = await identity.service.app.metrics.getSingleMetricAsString('requests_refused_total')
    expect(metrics).toMatch(/^requests_refused_total\{rule="page".*\} [1-9]/m)
  })
})

describe('who is refused', () => {
  test.each([
    ['ko', '잠깐만 기다려 주세요', '5분 뒤에'],
    ['en', 'Just a moment, please', 'in 5 minutes'],
  ])('reads why, and when to try again: %s', async (locale, title, when) => {
    const from = `203.0.113.${locale === 'ko' ? 11 : 12}`
    await statuses(3, '/account', { from })
    const refused = await call(`/account?locale=${locale}`, { from })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '300'])
    expect(refused.headers.get('content-security-policy')).toContain(`default-src 'none'`)
    const page = await refused.text()
    expect(page).toContain(`<h1>${title}</h1>`)
    expect(page).toContain(when)
  })

  test('as a program gets an OAuth error', async () => {
    const options = { from: '203.0.113.13', form: TERMINAL }
    await statuses(3, '/oauth/device_authorization', options)
    const refused = await call('/oauth/device_authorization', options)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '300'])
    expect(await refused.json()).toMatchObject({ error: 'temporarily_unavailable' })
  })
})

describe('programs', () => {
  const basic = (secret: string) => ({ authorization: `Basic ${btoa(`order-service:${secret}`)}` })
  const form = { grant_type: 'client_credentials' }

  test('that cannot say who they are are refused after some tries, everywhere and in all ways', async () => {
    const from = '203.0.113.21'
    const guess = { from, form, headers: basic('a wrong secret') }
    expect(await statuses(5, '/oauth/token', guess)).toEqual([401, 401, 401, 401, 429])
    const right = { from, form, headers: basic(SECRETS.orderService) }
    expect(await statuses(1, '/oauth/token', right)).toEqual([429])
    expect(await statuses(2, '/oauth/par', { ...guess, at: replica })).toEqual([401, 429])
    const refused = await call('/oauth/revoke', guess)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '300'])
    expect(await refused.json()).toMatchObject({ error: 'temporarily_unavailable' })
    expect((await call('/oauth/token', { ...guess, from: '203.0.113.22' })).status).toBe(401)
    clock.advance({ minutes: 5 })
    expect((await call('/oauth/token', guess)).status).toBe(401)
  })

  test('that guess as if they were a browser are refused as well', async () => {
    const headers = { ...basic('a wrong secret'), accept: 'text/html' }
    const guess = { from: '203.0.113.25', form, headers }
    expect(await statuses(5, '/oauth/token', guess)).toEqual([401, 401, 401, 401, 429])
  })

  test('that guess under names of nobody are refused together, and none of their network with them', async () => {
    const from = '203.0.113.26'
    const seen: number[] = []
    for (let name = 0; name < 5; name += 1) {
      const headers = { authorization: `Basic ${btoa(`made-up-${name}:secret`)}` }
      seen.push(...(await statuses(1, '/oauth/token', { from, form, headers })))
    }
    expect(seen).toEqual([401, 401, 401, 401, 429])
    const right = { from, form, headers: basic(SECRETS.orderService) }
    expect(await statuses(1, '/oauth/token', right)).toEqual([200])
  })

  test('whose keys cannot be read are not taken for guessers', async () => {
    for (let time = 0; time < 5; time += 1) {
      const asked = { ...(await gatewayProof(identity.url)), token: 'unknown' }
      const { status } = await call('/oauth/revoke', { from: '203.0.113.27', form: asked, at: replica })
      expect(status).toBe(401)
    }
  })

  test('that have proven who they are may fail for as many shoppers as come', async () => {
    for (let shopper = 0; shopper < 6; shopper += 1) {
      const proof = await gatewayProof(identity.url)
      const ended = { ...proof, grant_type: 'refresh_token', refresh_token: 'ended' }
      expect((await call('/oauth/token', { from: '203.0.113.23', form: ended })).status).toBe(400)
    }
    const asked = { ...(await gatewayProof(identity.url)), token: 'unknown' }
    expect((await call('/oauth/revoke', { from: '203.0.113.23', form: asked })).status).toBe(200)
  })

  test('of a terminal may wait for a person as long as he takes', async () => {
    const from = '203.0.113.24'
    const codes = await (await call('/oauth/device_authorization', { from, form: TERMINAL })).json()
    const poll = {
      client_id: 'jangteo-terminal',
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      device_code: String(codes.device_code),
    }
    expect(await statuses(6, '/oauth/token', { from, form: poll })).toEqual(Array(6).fill(400))
  })
})

test('A28 wrong passwords of the password grant count by the network that they come from, not by its proxy', async () => {
  const headers = { authorization: `Basic ${btoa('uengine-client:uengine-secret')}` }
  const tryFrom = async (from: string, password: string): Promise<number> => {
    const form = { grant_type: 'password', username: MINA.email, password }
    return (await call('/oauth/token', { from, headers, form })).status
  }
  for (let round = 0; round < 10; round += 1)
    expect(await tryFrom(`2001:db8:5:6::${round}`, 'wrong password')).toBe(400)
  expect(await tryFrom('2001:db8:5:6::f', MINA.password)).toBe(400)
  expect(await tryFrom('2001:db8:5:7::1', MINA.password)).toBe(200)
})
