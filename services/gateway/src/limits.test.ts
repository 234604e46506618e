import type { InjectOptions } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { RATE_RULES, type RateRules } from './domain/rate-rules.ts'
import { repeat } from './testing/repeat.ts'
import { type GatewayOptions, type RunningGateway, startGateway } from './testing/running-gateway.ts'

const FEW = { perMinute: 60, burst: 3 }

let gateway: RunningGateway
const open = async (
  rules: Partial<RateRules>,
  options: Pick<GatewayOptions, 'storybook'> = {},
): Promise<void> => {
  const rateRules = { ...RATE_RULES, ...rules }
  gateway = await startGateway({ ...options, rateRules })
}
afterEach(() => gateway.stop())

const statusOf = async (url: string, options: Partial<InjectOptions> = {}): Promise<number> =>
  (await gateway.service.app.inject({ url, ...options })).statusCode
const asPerson = async (sub: string) => ({ authorization: await gateway.context.testTokens.bearer({ sub }) })

test('an address has so many calls, and pages are counted for themselves', async () => {
  await open({ address: FEW })
  expect(await repeat(4, () => statusOf('/api/unknown'))).toEqual([404, 404, 404, 429])
  const refused = await gateway.service.app.inject({ url: '/auth/session' })
  expect([refused.statusCode, refused.json().code, refused.headers['retry-after']]).toEqual([
    429,
    'too-many-requests',
    '1',
  ])
  expect(await statusOf('/auth/session', { remoteAddress: '203.0.113.9' })).toBe(200)
  expect(await statusOf('/ko')).not.toBe(429)
  expect(await statusOf('/healthz')).toBe(200)
  gateway.clock.advance({ seconds: 1 })
  expect(await statusOf('/auth/session')).toBe(200)
})

test('an address has so many pages, and its calls and files go on', async () => {
  await open({ page: FEW })
  expect(await repeat(4, () => statusOf('/ko?q=1'))).toEqual([503, 503, 503, 429])
  expect(await statusOf('/privacy', { method: 'POST' })).toBe(429)
  expect(await statusOf('/ko', { remoteAddress: '203.0.113.9' })).toBe(503)
  expect(await statusOf('/auth/session')).toBe(200)
  expect(await statusOf('/healthz')).toBe(200)
  const metrics = await gateway.service.app.metrics.getSingleMetricAsString('requests_refused_total')
  expect(metrics).toMatch(/^requests_refused_total\{rule="page".*\} 2$/m)
  gateway.clock.advance({ seconds: 1 })
  expect(await statusOf('/ko')).toBe(503)
})

test('the address of the Storybook is a page like others where there is none, and where there is one its files are not counted', async () => {
  await open({ page: FEW })
  expect(await repeat(4, () => statusOf('/storybook/x.js'))).toEqual([503, 503, 503, 429])
  await gateway.stop()
  await open({ page: FEW }, { storybook: { dir: import.meta.dirname, isBuilding: () => true } })
  expect(await repeat(4, () => statusOf('/storybook/x.js'))).toEqual([503, 503, 503, 503])
})

test('files that no service was asked for before have a limit of their own, and so has asking whether all is ready', async () => {
  await open({ file: FEW, address: FEW })
  let file = 0
  const ask = () => statusOf(`/assets/shell/0123456789abcdef/${(file += 1)}.js`)
  expect(await repeat(4, ask)).toEqual([503, 503, 503, 429])
  expect(await repeat(4, () => statusOf('/readyz'))).toEqual([503, 503, 503, 429])
  expect(await statusOf('/ko')).toBe(503)
})

test('a person has so many calls, from wherever they come, and nobody else waits for them', async () => {
  await open({ account: FEW })
  const mina = await asPerson('mina')
  const addresses = ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4']
  const statuses = []
  for (const remoteAddress of addresses)
    statuses.push(await statusOf('/api/orders', { headers: mina, remoteAddress }))
  expect(statuses).toEqual([503, 503, 503, 429])
  expect(await statusOf('/api/orders', { headers: await asPerson('junho') })).toBe(503)
})

test('orders and cards have a limit of their own', async () => {
  await open({ purchase: FEW })
  const headers = { ...(await asPerson('mina')), 'content-type': 'application/json' }
  const order = (url: string) => statusOf(url, { method: 'POST', headers, payload: '{}' })
  expect(await repeat(2, () => order('/api/orders'))).toEqual([503, 503])
  expect(await repeat(2, () => order('/api/orders/payment-methods'))).toEqual([503, 429])
  expect(await statusOf('/api/orders', { headers })).toBe(503)
})

test.each(['/%61pi/unknown', '/%61uth/session'])('%s counts as what it is routed as', async (url) => {
  await open({ address: FEW })
  expect((await repeat(4, () => statusOf(url))).at(-1)).toBe(429)
})

test('an order counts as one however its address is written', async () => {
  await open({ purchase: FEW })
  const headers = { ...(await asPerson('mina')), 'content-type': 'application/json' }
  const order = () => statusOf('/api/order%73', { method: 'POST', headers, payload: '{}' })
  expect(await repeat(4, order)).toEqual([503, 503, 503, 429])
})

test('a forged token counts for nobody but its address', async () => {
  await open({ account: FEW, address: { perMinute: 60, burst: 5 } })
  const forged = { authorization: 'Bearer a.b.c' }
  expect(await repeat(6, () => statusOf('/api/orders', { headers: forged }))).toEqual([
    401, 401, 401, 401, 401, 429,
  ])
})

test('sign-ins that nobody ends have a limit', async () => {
  await open({ signIn: FEW })
  expect(await repeat(4, () => statusOf('/auth/login'))).toEqual([503, 503, 503, 429])
  expect(await statusOf('/auth/session')).toBe(200)
})
