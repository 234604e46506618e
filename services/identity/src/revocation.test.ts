import { createTestTokens } from '@jangteo/service-kit/testing'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type RunningIdentity, SECRETS, startIdentity } from './testing/running-identity.ts'
import { obtainCode, redeem, refresh, revoke } from './testing/sign-in-flow.ts'

let identity: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
})
afterAll(() => identity.stop())

const tokens = async () => (await redeem(identity.url, await obtainCode(identity.url))).body

/** Whether services are told to refuse it, by the time that they are told of what ended after it. */
async function isToldAsEnded(token: unknown): Promise<boolean> {
  const later = await tokens()
  await revoke(identity.url, later['refresh_token'])
  const { sid } = decodeJwt(String(later['access_token']))
  const told = await vi.waitFor(async () => {
    const { sessions } = await (await fetch(`${identity.url}/oauth/ended-sessions`)).json()
    expect(sessions).toContain(sid)
    return sessions
  }, 60_000)
  return told.includes(decodeJwt(String(token)).jti)
}

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

  test('ends one access token, told to services at once; what it was given with goes on', async () => {
    const { access_token: token, refresh_token: refreshToken } = await tokens()
    expect(await revoke(identity.url, token)).toEqual({ status: 200, body: {} })
    expect(await isToldAsEnded(token)).toBe(true)
    const renewed = await refresh(identity.url, refreshToken)
    expect(renewed.status).toBe(200)
    expect(await isToldAsEnded(renewed.body['access_token'])).toBe(false)
  })

  test.each([
    ['of another client', async () => (await tokens()).access_token],
    ['that is not ours', async () => (await createTestTokens()).sign({ clientId: 'order-service' })],
  ])('is confirmed for an access token %s, and changes nothing', async (_whose, get) => {
    const token = await get()
    const headers = { authorization: `Basic ${btoa(`order-service:${SECRETS.orderService}`)}` }
    const body = new URLSearchParams({ token: String(token) })
    const answer = await fetch(`${identity.url}/oauth/revoke`, { method: 'POST', headers, body })
    expect(answer.status).toBe(200)
    expect(await isToldAsEnded(token)).toBe(false)
  })

  test('of an access token is refused to whoever cannot prove to be a client', async () => {
    const { access_token: token } = await tokens()
    const answer = await revoke(identity.url, token, { client_id: 'gateway' })
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    expect(await isToldAsEnded(token)).toBe(false)
  })
})
