import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningSandbox, runningSandbox, SHOP } from './testing/running-sandbox.ts'

let sandbox: RunningSandbox
beforeAll(async () => {
  sandbox = await runningSandbox()
})
afterAll(() => sandbox.stop())

/** Beside what the service describes. */
const OTHER_ADDRESSES = [
  'GET /',
  'GET /nowhere',
  'GET /card/',
  'GET /card/nowhere',
  'DELETE /card',
  'GET /v1/tokens',
  'POST /v1/nowhere',
  'GET /styles/nowhere.css',
  'GET /fonts/nowhere.woff2',
  'GET /fonts/..%2fpackage.json',
  'GET /scripts/nowhere.js',
  'GET /%E0%A4%A',
  'GET /healthz',
  'GET /readyz',
  'GET /api/payment-sandbox/openapi.json',
]
/** The same for everybody, and nobody's. */
const KEPT = /^GET \/(styles|fonts|scripts)\//

/** What an answer lacks, in words. */
function lacking(operation: string, { statusCode, headers }: LightMyRequestResponse): readonly string[] {
  const text = (name: string): string => String(headers[name] ?? '')
  const policy = text('content-security-policy')
  const isFields = operation === 'GET /card'
  const checks: Readonly<Record<string, boolean>> = {
    nosniff: text('x-content-type-options') === 'nosniff',
    hsts: text('strict-transport-security') === 'max-age=31536000; includeSubDomains',
    'no-store': (KEPT.test(operation) && statusCode === 200) || text('cache-control') === 'no-store',
    'content policy': [`default-src 'none'`, `base-uri 'none'`, `form-action 'none'`].every((part) =>
      policy.includes(part),
    ),
    'no inline code': !policy.includes('unsafe'),
    'frames of the shop at most': policy.includes(`frame-ancestors ${isFields ? SHOP : `'none'`}`),
    'opener policy': text('cross-origin-opener-policy') === 'same-origin',
    'resource policy': text('cross-origin-resource-policy') === (isFields ? 'cross-origin' : 'same-origin'),
    'referrer policy': text('referrer-policy') === 'no-referrer',
    'permissions policy': text('permissions-policy').includes('camera=()'),
    'silence about software': !('server' in headers) && !('x-powered-by' in headers),
    'no foreign readers': !('access-control-allow-origin' in headers),
  }
  return Object.entries(checks).flatMap(([name, holds]) =>
    holds ? [] : [`${operation} (${statusCode}): ${name}`],
  )
}

describe('A24 every answer of the card fields’ origin', () => {
  it('carries what keeps browsers from misusing it, whatever was asked and answered', async () => {
    const { paths } = (await sandbox.get('/api/payment-sandbox/openapi.json')).json<{ paths: object }>()
    const described = Object.entries<object>({ ...paths }).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const { body } = await sandbox.get('/card')
    const loaded = [...body.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, url]) => `GET ${url}`)
    expect(loaded).toHaveLength(3)
    const wrong: string[] = []
    for (const operation of [...described, ...loaded, ...OTHER_ADDRESSES]) {
      const [method = '', url = ''] = operation.split(' ')
      wrong.push(...lacking(operation, await sandbox.send({ method: method as 'GET', url })))
    }
    expect(wrong).toEqual([])
  })

  it('carries it where it is a refusal', async () => {
    const refusals = {
      401: await sandbox.ask('/v1/charges', {}, 'another-key-of-the-tests'),
      400: await sandbox.type({ number: 4242 }),
      403: await sandbox.type({}, { 'sec-fetch-site': 'cross-site' }),
      404: await sandbox.ask('/v1/cards', { token: 'tok_of_nobody' }),
      413: await sandbox.type({ number: '4'.repeat(70_000) }),
      415: await sandbox.send({
        method: 'POST',
        url: '/v1/tokens',
        headers: { 'content-type': 'text/csv' },
        payload: 'a',
      }),
    }
    for (const [status, answer] of Object.entries(refusals)) {
      expect(String(answer.statusCode)).toBe(status)
      expect(lacking('a refusal', answer)).toEqual([])
    }
  })
})

describe('A24 the page with the card fields', () => {
  it('is for frames of the shop alone, takes nothing from elsewhere, and is kept nowhere', async () => {
    const { headers } = await sandbox.get('/card?locale=en')
    const policy = String(headers['content-security-policy']).split('; ')
    expect(policy).toEqual(
      expect.arrayContaining([
        `default-src 'none'`,
        `script-src 'self'`,
        `connect-src 'self'`,
        `form-action 'none'`,
        `base-uri 'none'`,
        `frame-ancestors ${SHOP}`,
        `require-trusted-types-for 'script'`,
      ]),
    )
    expect(policy.join()).not.toMatch(/unsafe|data:|\*/)
    expect(headers).toMatchObject({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    })
  })

  it('tells no window but the shop’s, whatever its address asks for', async () => {
    const { body } = await sandbox.get('/card?locale=en&shop=https://evil.example&origin=*')
    expect(body).toContain(`data-shop="${SHOP}"`)
    expect(body).not.toContain('evil.example')
  })

  it('speaks the language that it is asked in, else that of the browser, else Korean', async () => {
    const languageOf = async (url: string, language?: string): Promise<string | undefined> =>
      /<html lang="(\w+)"/.exec(
        (await sandbox.get(url, language ? { 'accept-language': language } : {})).body,
      )?.[1]
    expect(await languageOf('/card?locale=en', 'ko')).toBe('en')
    expect(await languageOf('/card', 'en-US,en')).toBe('en')
    expect(await languageOf('/card?locale=fr')).toBe('ko')
  })
})
