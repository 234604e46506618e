import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerFailures } from './answer-failures.ts'
import { createShopProvider } from './shop-provider.ts'

const provider = createShopProvider('http://localhost', {})
const reported: unknown[] = []
provider.on('server_error', (_ctx, error) => reported.push(error))
answerFailures(provider, async (ctx, { error }) => {
  ctx.type = 'html'
  ctx.body = `a page about ${error}`
})
provider.use(async (ctx) => {
  ctx.set('location', '/half-done')
  throw new Error('secret of the library')
})
const handle = provider.callback()
const server = createServer((request, response) => {
  response.setHeader('content-security-policy', `default-src 'none'`)
  void handle(request, response)
})
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))

const ask = (accept: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/oauth/device`, { headers: { accept } })

test('whatever the library throws is told to people by a page, with the headers of all answers', async () => {
  const answer = await ask('text/html')
  expect(answer.status).toBe(500)
  expect(answer.headers.get('content-security-policy')).toBe(`default-src 'none'`)
  expect(answer.headers.get('location')).toBeNull()
  expect(await answer.text()).toBe('a page about server_error')
})

test('to programs as OAuth tells errors, and to us in full', async () => {
  const answer = await ask('*/*')
  expect(answer.status).toBe(500)
  expect(answer.headers.get('content-security-policy')).toBe(`default-src 'none'`)
  expect(await answer.json()).toEqual({ error: 'server_error', error_description: expect.any(String) })
  expect(reported.at(-1)).toMatchObject({ message: 'secret of the library' })
})
