import { createHttpServer } from '@jangteo/service-kit'
import { pino } from 'pino'
import { beforeAll, expect, test } from 'vitest'
import type { ObtainedAccessToken } from '../../../application/obtain-access-token.ts'
import { AuthorizationServerUnavailable } from '../../../ports/authorization-server.ts'
import { addSessionBearer } from './session-bearer.ts'

const SHOP = 'http://shop.test'
const id = (letter: string): string => letter.repeat(43)
const cookie = (session: string) => ({ cookie: `__Host-Http-sid=${session}` })
const own = { 'x-jangteo-account': 'mina', 'sec-fetch-site': 'same-origin', ...cookie(id('a')) }

const token = (accountId: string): ObtainedAccessToken => ({
  kind: 'token',
  accessToken: `token-of-${accountId}`,
  expiresInSeconds: 300,
  accountId,
})

async function obtainAccessToken(session: string): Promise<ObtainedAccessToken> {
  if (session === id('a')) return token('mina')
  if (session === id('d')) throw new AuthorizationServerUnavailable('It is down.')
  return { kind: 'no-session' }
}

let app: Awaited<ReturnType<typeof createHttpServer>>
beforeAll(async () => {
  app = await createHttpServer({ name: 'gateway', logger: pino({ level: 'silent' }) })
  await app.register(async (scope) => {
    await addSessionBearer(scope, { publicUrl: SHOP, obtainAccessToken })
    scope.route({
      method: ['GET', 'POST'],
      url: '/api/orders',
      schema: { hide: true },
      handler: async ({ raw }) => ({ authorization: raw.headers.authorization ?? null }),
    })
  })
})

const ask = async (headers: Readonly<Record<string, string>>, method: 'GET' | 'POST' = 'POST') => {
  const answer = await app.inject({ method, url: '/api/orders', headers })
  return [answer.statusCode, answer.json().code ?? answer.json().authorization]
}

test.each(['GET', 'POST'] as const)(
  'a %s of a page of ours goes on with the token of its session',
  async (method) => {
    expect(await ask(own, method)).toEqual([200, 'Bearer token-of-mina'])
    expect(await ask({ ...own, origin: SHOP }, method)).toEqual([200, 'Bearer token-of-mina'])
  },
)

test.each([
  ['another site', { ...own, 'sec-fetch-site': 'cross-site' }],
  ['another port or subdomain', { ...own, 'sec-fetch-site': 'same-site' }],
  ['the address bar', { ...own, 'sec-fetch-site': 'none' }],
  ['another origin, whatever it claims', { ...own, origin: 'https://evil.example' }],
  ['a sandboxed frame', { ...own, origin: 'null' }],
  ['what does not say where it comes from', { 'x-jangteo-account': 'mina', ...cookie(id('a')) }],
])('A22 one of %s is refused', async (_who, headers) => {
  expect(await ask(headers)).toEqual([403, 'cross-site-request'])
})

test('A22 a form of another site, which cannot name an account, acts for nobody', async () => {
  expect(await ask({ ...cookie(id('a')), 'sec-fetch-site': 'cross-site' })).toEqual([200, null])
})

test('a page of an account that is not signed in any more acts for nobody', async () => {
  expect(await ask({ ...own, 'x-jangteo-account': 'junho' })).toEqual([401, 'other-account'])
  expect(await ask({ ...own, ...cookie(id('b')) })).toEqual([401, 'not-signed-in'])
  expect(await ask({ ...own, cookie: 'a=b' })).toEqual([401, 'not-signed-in'])
})

test('a token of its own is not replaced, so that programs go on as before', async () => {
  expect(await ask({ ...own, authorization: 'Bearer mine' })).toEqual([200, 'Bearer mine'])
})

test('a session that cannot be renewed is not ended', async () => {
  expect(await ask({ ...own, ...cookie(id('d')) })).toEqual([503, 'sign-in-unavailable'])
})
