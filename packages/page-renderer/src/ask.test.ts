import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask } from './ask.ts'

const due = new AbortController().signal
const service = createServer(({ url, headers }, response) => {
  if (url === '/moved') response.writeHead(302, { location: '/elsewhere' }).end()
  else response.end(JSON.stringify({ url, encodings: headers['accept-encoding'] ?? 'none', text: '가' }))
})
let connections = 0
service.on('connection', () => (connections += 1))
let origin: string

beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
})
afterAll(() => {
  service.closeAllConnections()
  service.close()
})

const get = (path: string, signal = due) => ask(new URL(path, origin), { headers: {}, due: signal })

it('takes no compressed answers, and one connection for one answer after the other', async () => {
  for (const path of ['/a', '/b']) {
    const answer = await get(path)
    expect(JSON.parse(await answer.text(1000))).toEqual({ url: path, encodings: 'none', text: '가' })
  }
  expect(connections).toBe(1)
})

it('goes nowhere else, whoever says so', async () => {
  await expect(get('/moved')).rejects.toThrow('/moved is elsewhere: 302')
})

it('reads no more of an answer than it may', async () => {
  const answer = await get('/a')
  await expect(answer.text(10)).rejects.toThrow('longer than 10 bytes')
})

it('rejects where its time is over', async () => {
  await expect(get('/a', AbortSignal.abort())).rejects.toThrow(/abort/i)
})
