import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningIdentity, SECRETS, startIdentity } from './testing/running-identity.ts'
import { obtainCode, redeem, refresh, revoke } from './testing/sign-in-flow.ts'

let identity: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
})
afterAll(() => identity.stop())

const tokens = async () => (await redeem(identity.url, await obtainCode(identity.url))).body

describe('revoking', () => {
  test('is confirmed for a token that nobody knows, as one that was revoked before', async () => {
    const { refresh_token: token } = await tokens()
    const statuses = []
    for (const each of [token, token, 'unknown']) statuses.push((await revoke(identity.url, each)).status)
    expect(statuses).toEqual([200, 200, 200])
    expect((await refresh(identity.url, token)).status).toBe(400)
  })

  test('is refused to whoever cannot prove to be a client', async () => {
    const { refresh_token: token } = await tokens()
    const answer = await revoke(identity.url, token, { client_id: 'gateway' })
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    expect((await refresh(identity.url, token)).status).toBe(200)
  })

  test('leaves a token of another client alone', async () => {
    const { refresh_token: token } = await tokens()
    const stranger = await fetch(`${identity.url}/oauth/revoke`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`order-service:${SECRETS.orderService}`)}` },
      body: new URLSearchParams({ token: String(token) }),
    })
    expect(stranger.status).toBe(200)
    expect((await refresh(identity.url, token)).status).toBe(200)
  })

  test('says that it cannot take back an access token by itself, which ends with its refresh token', async () => {
    const { access_token: token } = await tokens()
    expect(await revoke(identity.url, token)).toMatchObject({
      status: 400,
      body: { error: 'unsupported_token_type' },
    })
  })
})
