import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFixedClock, type FixedClock } from '../testing/fixed-clock.ts'
import { createClientCredentialsTokens } from './client-credentials-tokens.ts'
import type { AccessTokens } from './service-client.ts'

let server: Server
let clock: FixedClock
let tokens: AccessTokens
let requests: { authorization: string | undefined; form: Record<string, string> }[]
let isBroken: boolean

beforeEach(async () => {
  requests = []
  isBroken = false
  clock = createFixedClock()
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const form = Object.fromEntries(new URLSearchParams(body))
    requests.push({ authorization: request.headers.authorization, form })
    if (isBroken) return response.writeHead(500).end()
    return response.end(JSON.stringify({ access_token: `token-${requests.length}`, expires_in: 300 }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  tokens = createClientCredentialsTokens({
    tokenUrl: `http://127.0.0.1:${address.port}/oauth/token`,
    clientId: 'order',
    clientSecret: 'pass:word',
    scope: 'catalog:reserve',
    resource: 'jangteo-api',
    clock,
  })
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

it('asks as RFC 6749 says', async () => {
  expect(await tokens.get()).toBe('token-1')
  expect(requests).toEqual([
    {
      authorization: `Basic ${Buffer.from('order:pass%3Aword').toString('base64')}`,
      form: { grant_type: 'client_credentials', scope: 'catalog:reserve', resource: 'jangteo-api' },
    },
  ])
})

it('asks once for many callers', async () => {
  expect(new Set(await Promise.all(Array.from({ length: 20 }, () => tokens.get())))).toEqual(
    new Set(['token-1']),
  )
  expect(requests).toHaveLength(1)
})

it('asks again for one that was dropped, once, however many say so', async () => {
  const first = await tokens.get()
  tokens.drop(first)
  expect(await tokens.get()).toBe('token-2')
  tokens.drop(first)
  expect(await tokens.get()).toBe('token-2')
})

it('does not ask for one after the other where each is refused', async () => {
  tokens.drop(await tokens.get())
  tokens.drop(await tokens.get())
  expect(await tokens.get()).toBe('token-2')
  clock.advance({ seconds: 5 })
  tokens.drop(await tokens.get())
  expect(await tokens.get()).toBe('token-3')
})

it('keeps a token for 80 % of its life', async () => {
  await tokens.get()
  clock.advance({ seconds: 239 })
  expect(await tokens.get()).toBe('token-1')
  clock.advance({ seconds: 1 })
  expect(await tokens.get()).toBe('token-2')
})

it('asks again after a failure', async () => {
  isBroken = true
  await expect(tokens.get()).rejects.toThrow('order got no token (the token endpoint answered 500)')
  isBroken = false
  expect(await tokens.get()).toBe('token-2')
})
