import { TestBrowser } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import { sameForAll } from './testing/request-rules.ts'
import { signInForm } from './testing/sign-in-flow.ts'

const ISSUER = 'https://accounts.example'
/** Beside what the service describes. */
const OTHER_ADDRESSES = [
  'GET /',
  'GET /nowhere',
  'GET /account/nowhere',
  'GET /sign-in/nobodys/nowhere',
  'GET /oauth/nowhere',
  'GET /oauth/device',
  'GET /oauth/device?user_code=AAAA-BBBB',
  'GET /oauth/device/confirm',
  'GET /oauth/device/done',
  'GET /oauth/device/nobodys',
  'POST /oauth/device',
  'GET /oauth/authorize/nobodys',
  'POST /oauth/logout/confirm',
  'GET /oauth/logout/success',
  'GET /oauth/token',
  'GET /oauth/Token',
  'GET /%E0%A4',
  'GET /styles/nowhere.css',
  'GET /fonts/nowhere.woff2',
  'GET /favicon.ico',
  'GET /healthz',
  'GET /api/identity/openapi.json',
]
/** The same for everybody, and nobody's. */
const KEPT = /^GET \/(styles|fonts|scripts|\.well-known)\//

let identity: RunningIdentity
let operations: readonly string[]
beforeAll(async () => {
  identity = await startIdentity({ issuer: ISSUER })
  const document = await (await fetch(`${identity.address}/api/identity/openapi.json`)).json()
  const described = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  operations = [...described, ...OTHER_ADDRESSES]
})
afterAll(() => identity.stop())

/** As behind a proxy that speaks https for it. */
async function ask(
  browser: TestBrowser,
  operation: string,
  form?: Readonly<Record<string, string>>,
): Promise<Response> {
  const [method = '', path = ''] = operation.split(' ')
  return browser.send(identity.address + path, {
    method: method as 'GET' | 'POST',
    headers: { 'sec-fetch-site': 'same-origin', origin: ISSUER },
    ...(method === 'POST' && { form: form ?? {} }),
  })
}

/** Follows redirects within this service; answers the path where they end. */
async function follow(
  browser: TestBrowser,
  operation: string,
  form?: Readonly<Record<string, string>>,
): Promise<string> {
  const location = (await ask(browser, operation, form)).headers.get('location')
  if (location === null) return operation.split(' ')[1] ?? ''
  return follow(browser, `GET ${location.replace(ISSUER, '')}`)
}

/** What an answer lacks, in words. */
function lacking({ status, headers }: Response, operation: string): readonly string[] {
  const text = (name: string): string => headers.get(name) ?? ''
  const policy = text('content-security-policy')
  const checks: Readonly<Record<string, boolean>> = {
    nosniff: text('x-content-type-options') === 'nosniff',
    hsts: text('strict-transport-security') === 'max-age=31536000; includeSubDomains',
    'no-store': (KEPT.test(operation) && status === 200) || text('cache-control').includes('no-store'),
    'cache-control': text('cache-control') !== '',
    'silence about software': !headers.has('server') && !headers.has('x-powered-by'),
    'no foreign readers': !headers.has('access-control-allow-origin'),
    'content policy': [`default-src 'none'`, `frame-ancestors 'none'`, `base-uri 'none'`].every((part) =>
      policy.includes(part),
    ),
    'what pages may do, for pages alone':
      (status >= 300 && status < 400) ||
      policy.includes('style-src') === text('content-type').startsWith('text/html'),
    'no inline code': !policy.includes('unsafe') && !policy.includes('sha256'),
    'frames of old browsers': text('x-frame-options') === 'DENY',
    'opener policy': text('cross-origin-opener-policy') === 'same-origin',
    'resource policy': text('cross-origin-resource-policy') === 'same-origin',
    'referrer policy': text('referrer-policy') === 'same-origin',
    'permissions policy': text('permissions-policy').includes('camera=()'),
    'a body that says what it is': !text('content-type').startsWith('text/plain'),
    'no failure': status < 500,
  }
  return Object.entries(checks).flatMap(([name, holds]) =>
    holds ? [] : [`${operation} (${status}): ${name}`],
  )
}

const NONE = sameForAll({ limit: 0, windowMs: 60_000 })

/** Whoever is redirected is so with all headers, too: the crawl meets these. */
const REDIRECTS = ['GET /account', 'GET /account/password', 'POST /oauth/device']

/** @param interaction of a sign-in under way, in this browser or none */
async function crawl(browser: TestBrowser, interaction: string, methods = /^(GET|POST) /) {
  const wrong: string[] = []
  const statuses = new Map<string, number>()
  for (const operation of operations.filter((each) => methods.test(each))) {
    const asked = operation.replace('{uid}', interaction).replaceAll(/\{[^}]+\}/g, 'nothing')
    const answer = await ask(browser, asked)
    statuses.set(operation, answer.status)
    wrong.push(...lacking(answer, operation))
  }
  return { wrong, statuses }
}

describe('A24 every answer of the identity service carries what keeps browsers from misusing it', () => {
  test('to a stranger, where it is a refusal too', async () => {
    const { wrong, statuses } = await crawl(new TestBrowser(), 'nobodys')
    expect(wrong).toEqual([])
    expect(statuses.get('GET /sign-in/{uid}')).toBe(400)
    expect(REDIRECTS.map((operation) => statuses.get(operation))).toEqual([303, 303, 303])
  })

  test('to whoever asks too often', async () => {
    const { databases } = identity.context
    const busy = await startIdentity({ issuer: ISSUER, databases, config: { requestRules: NONE } })
    const wrong: string[] = []
    const statuses: number[] = []
    try {
      for (const operation of ['GET /account', 'POST /oauth/device_authorization']) {
        const [method = '', path = ''] = operation.split(' ')
        const answer = await fetch(busy.address + path, { method })
        statuses.push(answer.status)
        wrong.push(...lacking(answer, operation))
      }
    } finally {
      await busy.service.stop()
    }
    expect(statuses).toEqual([429, 429])
    expect(wrong).toEqual([])
  })

  test('to whoever is signing in', async () => {
    const browser = new TestBrowser()
    const page = await follow(browser, 'GET /account')
    const { wrong, statuses } = await crawl(browser, page.split('/')[2] ?? '', /^GET /)
    expect(wrong).toEqual([])
    expect(statuses.get('GET /sign-in/{uid}/register')).toBe(200)
  })

  test('to whoever has signed in', async () => {
    const browser = new TestBrowser()
    const page = await follow(browser, 'GET /account')
    expect(await follow(browser, `POST ${page}`, signInForm())).toMatch(/^\/account\?/)
    const { wrong, statuses } = await crawl(browser, 'nobodys', /^GET /)
    expect(wrong).toEqual([])
    expect([statuses.get('GET /account/password'), statuses.get('GET /account/sessions')]).toEqual([200, 200])
  })
})
