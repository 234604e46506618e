import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RATE_RULES } from './domain/rate-rules.ts'
import { type RunningGateway, startGateway } from './testing/running-gateway.ts'

const REPORTS = 'application/reports+json'

let gateway: RunningGateway
let lines: string[]
beforeEach(async () => {
  lines = []
  gateway = await startGateway({
    logger: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
    rateRules: { ...RATE_RULES, report: { perMinute: 60, burst: 5 } },
  })
})
afterEach(() => gateway.stop())

const blocked = (blockedURL: string, effectiveDirective = 'connect-src') => ({
  type: 'csp-violation',
  url: 'https://shop.example/ko/orders/7',
  body: { documentURL: 'https://shop.example/ko/orders/7', effectiveDirective, blockedURL },
})
const send = async (payload: unknown, type = REPORTS): Promise<number> => {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const headers = { 'content-type': type }
  const url = '/api/gateway/reports'
  return (await gateway.service.app.inject({ method: 'POST', url, headers, payload: body })).statusCode
}
const counted = async (): Promise<readonly string[]> =>
  (await gateway.service.app.metrics.metrics())
    .split('\n')
    .filter((line) => line.startsWith('policy_violations_total'))
    .map((line) => line.replace(/^\S*directive="([^"]+)"\S* /, '$1 '))
const logged = (): readonly { blocked: string }[] =>
  lines.filter((line) => line.includes('"blocked"')).map((line) => JSON.parse(line))

test('what policies stopped is counted by directive and logged once, without the page', async () => {
  expect(await send([blocked('https://evil.example/a?b'), blocked('https://evil.example/c')])).toBe(204)
  expect(await send([blocked('https://evil.example/d')])).toBe(204)
  expect(await send({ 'csp-report': { 'effective-directive': 'img-src' } }, 'application/csp-report')).toBe(
    204,
  )
  expect(await counted()).toEqual(['connect-src 3', 'img-src 1'])
  expect(logged().map((entry) => entry.blocked)).toEqual(['https://evil.example', 'unknown'])
  expect(lines.join()).not.toContain('orders')
})

const NO_REPORTS = [
  ['no JSON', '{', REPORTS, 204],
  ['nothing', '', REPORTS, 204],
  ['no report', '[null, 1, {}]', REPORTS, 204],
  ['too much', JSON.stringify([blocked('x'.repeat(40_000))]), REPORTS, 413],
  ['another type', '[]', 'text/plain', 415],
] as const

test('what is no report changes nothing', async () => {
  for (const [what, payload, type, status] of NO_REPORTS) expect(await send(payload, type), what).toBe(status)
  expect(await counted()).toEqual([])
})

test('whoever makes reports up fills neither the log nor the metrics', async () => {
  const madeUp = Array.from({ length: 60 }, (_each, at) => blocked(`https://${at}.example`, `made-up-${at}`))
  for (let sent = 0; sent < 5; sent += 1) {
    const body = madeUp.map((report) => JSON.parse(JSON.stringify(report).replaceAll('.example', `.${sent}`)))
    expect(await send(body)).toBe(204)
  }
  expect(await send(madeUp)).toBe(429)
  expect(await counted()).toEqual(['other 250'])
  expect(logged()).toHaveLength(100)
})
