import { request as httpRequest } from 'node:http'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type RunningGateway, startGateway } from './testing/running-gateway.ts'
import { type StubUpstream, startStubUpstream } from './testing/stub-upstream.ts'

interface LogLine {
  readonly level: number
  readonly msg: string
}

const WARN = 40
const lines: LogLine[] = []
const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) })

let upstream: StubUpstream
let gateway: RunningGateway
beforeAll(async () => {
  upstream = await startStubUpstream('shop')
  const services = { catalog: upstream.url, composer: upstream.url }
  gateway = await startGateway({ services, logger })
})
beforeEach(() => void lines.splice(0))
afterAll(async () => {
  await gateway.stop()
  await upstream.stop()
})

/** Asks, and goes away as soon as the service works on the answer. */
async function askAndGo(path: string): Promise<void> {
  const reached = new Promise<void>((resolve) => {
    upstream.answer = () => resolve()
  })
  const request = httpRequest(gateway.url + path).end()
  const gone = new Promise((resolve) => request.on('error', resolve))
  await reached
  request.destroy()
  await gone
}

describe('a reader who goes away before the answer', () => {
  test.each(['/ko/cart', '/api/catalog/products'])('of %s is no failure of the shop', async (path) => {
    await askAndGo(path)
    const gone = expect.objectContaining({ msg: 'the reader went away before the answer' })
    await expect.poll(() => lines).toContainEqual(gone)
    expect(lines.filter(({ level }) => level >= WARN)).toEqual([])
  })
  test('keeps no service busy where it was not asked yet', async () => {
    const found = Promise.withResolvers<string>()
    const resolve = vi.spyOn(gateway.context.services, 'resolve').mockReturnValue(found.promise)
    const seenBefore = upstream.seen.length
    const request = httpRequest(`${gateway.url}/api/catalog/products`)
    request.on('error', () => undefined).end()
    const left = new Promise((noticed) => {
      gateway.service.app.server.once('request', (_request, response) => response.once('close', noticed))
    })
    await expect.poll(() => resolve.mock.calls).toHaveLength(1)
    request.destroy()
    await left
    found.resolve(upstream.url)
    const gone = expect.objectContaining({ msg: 'the reader went away before the answer' })
    await expect.poll(() => lines).toContainEqual(gone)
    expect(upstream.seen).toHaveLength(seenBefore)
    resolve.mockRestore()
  })
})
