import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { HttpReleaseReports } from './http-release-reports.ts'

const arrived: IncomingMessage[] = []
const bodies: Promise<string>[] = []
/** Never answers. */
const registry = createServer((request) => {
  arrived.push(request)
  bodies.push(text(request))
})
let asked = 0
let url = ''
const services = {
  resolve: async () => {
    asked += 1
    return url
  },
}
beforeAll(async () => {
  registry.listen(0, '127.0.0.1')
  await once(registry, 'listening')
  url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`
})
afterAll(() => {
  registry.closeAllConnections()
  registry.close()
})

const failed = { environment: 'production', name: 'catalog', release: '0123456789abcdef' }

it('a failure is told as its visitor’s browser would tell it, and no more are under way than the registry can bear', async () => {
  const reports = new HttpReleaseReports(services)
  for (let id = 0; id < 100; id += 1)
    reports.failed({
      ...failed,
      visitor: { id: String(id).padStart(32, '0'), address: '192.0.2.7', userAgent: 'phone' },
    })
  expect(asked).toBe(32)
  while (arrived.length < 32) await once(registry, 'request')
  expect(arrived.map(({ headers }) => headers['x-forwarded-for'])).toEqual(Array(32).fill('192.0.2.7'))
  expect(arrived.map(({ headers }) => [headers.cookie, headers['user-agent']])).toContainEqual([
    `__Host-jt-visitor=${'0'.repeat(31)}9`,
    'phone',
  ])
  expect(JSON.parse((await bodies[0]) ?? '')).toEqual({
    environment: 'production',
    sights: [{ name: 'catalog', release: '0123456789abcdef', kind: 'error' }],
  })
})

it('a visitor without an id is told apart by where and with what he comes', async () => {
  new HttpReleaseReports(services).failed({
    ...failed,
    visitor: { id: undefined, address: '192.0.2.8', userAgent: undefined },
  })
  await once(registry, 'request')
  expect(arrived.at(-1)?.headers).toMatchObject({ 'x-forwarded-for': '192.0.2.8' })
  expect(arrived.at(-1)?.headers.cookie).toBeUndefined()
})
