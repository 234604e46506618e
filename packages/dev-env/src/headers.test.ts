import type { Service } from '@jangteo/service-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveBelongings } from './testing/access/belongings.ts'
import { owner } from './testing/access/callers.ts'
import { examplesFor } from './testing/access/examples.ts'
import { type GuardedShop, openGuardedShop } from './testing/access/guarded-shop.ts'
import { operationsOf } from './testing/access/operations.ts'

/** Of the gateway itself or behind it: whatever a browser can ask the shop for. */
const OTHER_ADDRESSES = [
  '/ko',
  '/en/cart',
  '/ko/nowhere',
  '/ko/%E0%A4%A',
  '/api/unknown',
  '/auth/unknown',
  '/assets/catalog/0123456789abcdef/nothing.js',
  '/api/order/openapi.json',
  '/api/registry',
  '/preview/nothing',
  '/storybook',
  '/healthz',
  '/readyz',
]
/** Who is signed in, and what belongs to sign-in: no token is asked for there. */
const OF_A_SESSION = /^\/(auth\/|session$)/

/** These have origins of their own: their own `headers.test.ts` look at those. */
const OWN_ORIGINS = ['identity', 'payment-sandbox']
const isBehindGateway = ({ name }: Service, key: string): boolean =>
  !OWN_ORIGINS.includes(name) || key.startsWith('GET /api/')

interface Answer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, unknown>>
}

let shop: GuardedShop
let addresses: readonly string[]
/** Whatever asks for a token answers with what is somebody's. */
let personal: ReadonlySet<string>
const named = (name: string): Service => shop.services.find((each) => each.name === name) ?? expect.fail(name)

beforeAll(async () => {
  shop = await openGuardedShop({ shopUrl: 'https://shop.example', isListening: true })
  const examples = examplesFor(await giveBelongings(shop))
  const operations = (await Promise.all(shop.services.map(operationsOf))).flat()
  const asked = operations.flatMap(({ service, key, security }) =>
    key.startsWith('GET ') && isBehindGateway(service, key)
      ? [
          {
            url: examples[key]?.url ?? expect.fail(`No example for ${key}`),
            isPersonal: security !== undefined,
          },
        ]
      : [],
  )
  addresses = [...asked.map(({ url }) => url), ...OTHER_ADDRESSES]
  personal = new Set(asked.filter(({ isPersonal }) => isPersonal).map(({ url }) => url))
})
afterAll(() => shop.close())

/** What an answer lacks, in words. */
function lacking(address: string, { statusCode, headers }: Answer): readonly string[] {
  const text = (name: string): string => String(headers[name] ?? '')
  const policy = text('content-security-policy')
  const isKept = !text('cache-control').includes('no-store')
  const isNobodysToKeep = personal.has(address) || OF_A_SESSION.test(address) || statusCode >= 400
  const checks: Readonly<Record<string, boolean>> = {
    nosniff: text('x-content-type-options') === 'nosniff',
    'default-src none': policy.includes(`default-src 'none'`),
    'frame-ancestors none': policy.includes(`frame-ancestors 'none'`),
    'resource policy': text('cross-origin-resource-policy') === 'same-origin',
    'opener policy': text('cross-origin-opener-policy') === 'same-origin',
    'referrer policy': /^(no-referrer|same-origin|strict-origin-when-cross-origin)$/.test(
      text('referrer-policy'),
    ),
    'permissions policy': text('permissions-policy').includes('camera=()'),
    hsts: /^max-age=31536000; includeSubDomains$/.test(text('strict-transport-security')),
    'cache-control': text('cache-control') !== '',
    'no-store': !(isNobodysToKeep && isKept),
    'silence about software': !('server' in headers) && !('x-powered-by' in headers),
    'no foreign readers': !('access-control-allow-origin' in headers),
  }
  return Object.entries(checks).flatMap(([name, holds]) =>
    holds ? [] : [`${address} (${statusCode}): ${name}`],
  )
}

const ask = async (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  named('gateway').app.inject({ url, headers: { origin: 'https://evil.example', ...headers } })

describe('A24 every answer of the shop', () => {
  it('carries what keeps browsers from misusing it, to a visitor', async () => {
    const wrong = []
    for (const address of addresses) wrong.push(...lacking(address, await ask(address)))
    expect(addresses.length).toBeGreaterThan(45)
    expect(wrong).toEqual([])
  })

  it('carries the same to whoever has signed in', async () => {
    const authorization = await shop.context.testTokens.bearer(owner.principal)
    const wrong = []
    for (const address of addresses) wrong.push(...lacking(address, await ask(address, { authorization })))
    expect(wrong).toEqual([])
  })

  it.each(['/api/identity/nowhere', '/%61pi/identity/nowhere', '/api/identity/signing-keys'])(
    'is no page of the sign-in service, whose origin is another: %s',
    async (url) => {
      const { statusCode, headers } = await ask(url, { accept: 'text/html' })
      expect(statusCode).toBeGreaterThanOrEqual(400)
      expect(headers['content-type']).toContain('application/problem+json')
      expect(headers['content-security-policy']).not.toContain('script-src')
    },
  )

  it('carries it where it is a refusal', async () => {
    const { app } = named('gateway')
    const json = { 'content-type': 'application/json' }
    const refusals: Readonly<Record<string, Promise<Answer>>> = {
      '401': app.inject({ url: '/api/orders', headers: { authorization: 'Bearer a.b.c' } }),
      '404': app.inject('/api/unknown'),
      '405': app.inject({ method: 'DELETE', url: '/assets/x.js' }),
      '413': app.inject({
        method: 'POST',
        url: '/api/cart/lines',
        headers: json,
        payload: 'x'.repeat(300_000),
      }),
      '415': app.inject({
        method: 'POST',
        url: '/api/cart/lines',
        headers: { 'content-type': 'text/csv' },
        payload: 'a',
      }),
      '400': app.inject({ method: 'POST', url: '/api/cart/lines', headers: json, payload: '{' }),
    }
    for (const [status, reply] of Object.entries(refusals)) {
      const answer = await reply
      expect(String(answer.statusCode)).toBe(status)
      expect(lacking('a refusal', answer)).toEqual([])
    }
  })
})

it('A24 every service says the same of its own answers, for whoever calls it past the gateway', async () => {
  const wrong: string[] = []
  for (const { name, app } of shop.services) {
    for (const url of ['/healthz', '/nowhere', `/api/${name}/openapi.json`]) {
      const { headers } = await app.inject(url)
      if (headers['x-content-type-options'] !== 'nosniff' || headers['cache-control'] === undefined)
        wrong.push(name + url)
    }
  }
  expect(wrong).toEqual([])
})
