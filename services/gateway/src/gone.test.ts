import { request as httpRequest } from 'node:http'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
})
