import { afterAll, beforeAll, expect, test } from 'vitest'
import { AuthorizationServerUnavailable } from '../../../ports/authorization-server.ts'
import { type StubUpstream, startStubUpstream } from '../../../testing/stub-upstream.ts'
import { identityFetch } from './identity-fetch.ts'

const ISSUER = 'https://accounts.example'

let server: StubUpstream
beforeAll(async () => {
  server = await startStubUpstream('identity')
})
afterAll(() => server.stop())

const ask = (status: number): Promise<Response> => {
  server.answer = (_request, response) => response.writeHead(status).end('{}')
  const options = { method: 'POST', headers: {}, redirect: 'manual', body: 'a=b' } as const
  return identityFetch({ issuer: ISSUER, reachableAt: server.url })(`${ISSUER}/oauth/token`, options)
}

test.each([429, 500, 503])(
  'an answer of %d is unavailability: its reason is not in what was asked',
  async (status) => {
    await expect(ask(status)).rejects.toThrow(AuthorizationServerUnavailable)
  },
)

test.each([200, 400, 401])('an answer of %d is for the caller', async (status) => {
  expect((await ask(status)).status).toBe(status)
})
