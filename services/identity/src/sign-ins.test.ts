import { FollowedSessions, createVerifierWithKeys } from '@jangteo/service-kit'
import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { createLocalJWKSet, decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { JUNHO, MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import { obtainCode, redeem, refresh, revoke } from './testing/sign-in-flow.ts'

// The inner suite ends, and with it both replicas, before the outer one closes the engine.
describeOnEveryEngine('authorization server', ({ createDatabases }) =>
  describe('an access token', () => {
    let first: RunningIdentity
    let second: RunningIdentity
    let verify: (token: string) => Promise<unknown>
    const end = new AbortController()
    let following: Promise<void>

    /** A service that asks the second replica, while people sign out at the first. */
    beforeAll(async () => {
      const databases = await createDatabases()
      first = await startIdentity({ databases })
      second = await startIdentity({ databases, issuer: first.url })
      const keys = createLocalJWKSet(await (await fetch(`${first.url}/.well-known/jwks.json`)).json())
      const ended = new FollowedSessions({ origin: second.address })
      following = followUntil(end.signal, ended)
      verify = createVerifierWithKeys({ keys, settings: first.context.auth, ended }).verify
    })
    afterAll(async () => {
      end.abort()
      await following
      await second.service.stop()
      await first.service.stop()
    })

    const signIn = async (person?: typeof JUNHO) => {
      const { body } = await redeem(first.address, await obtainCode(first.url, person))
      const accessToken = String(body['access_token'])
      await verify(accessToken)
      return { accessToken, refreshToken: String(body['refresh_token']) }
    }
    const isRefused = (token: string): Promise<void> =>
      vi.waitFor(() => expect(verify(token)).rejects.toMatchObject({ status: 401 }), 60_000)

    test('names its session, by something that opens nothing', async () => {
      const { accessToken, refreshToken } = await signIn()
      const renewed = await refresh(first.address, refreshToken)
      const { sid } = decodeJwt(accessToken)
      expect(sid).toMatch(/^[\w-]{43}$/)
      expect(decodeJwt(String(renewed.body['access_token']))['sid']).toBe(sid)
      expect(decodeJwt((await signIn()).accessToken)['sid']).not.toBe(sid)
    })

    test('is refused once its refresh token was revoked; those of other sign-ins are not', async () => {
      const [own, other] = [await signIn(), await signIn()]
      await revoke(first.address, own.refreshToken)
      await isRefused(own.accessToken)
      expect(await verify(other.accessToken)).toMatchObject({ sub: MINA.id })
    })

    test('A12 A18 is refused once its code or its refresh token was used again', async () => {
      const code = await obtainCode(first.url)
      const { body } = await redeem(first.address, code)
      await redeem(first.address, code)
      await isRefused(String(body['access_token']))
      const stolen = await signIn()
      const renewed = await refresh(first.address, stolen.refreshToken)
      await refresh(first.address, stolen.refreshToken)
      await isRefused(String(renewed.body['access_token']))
    })

    test('A23 is refused once all sign-ins of its account have ended, as is all else that they gave', async () => {
      const own = [await signIn(), await signIn()]
      const junhos = await signIn(JUNHO)
      const unused = await obtainCode(first.url)
      await first.service.endSessions(MINA.id)
      for (const { accessToken } of own) await isRefused(accessToken)
      const answers = await Promise.all(own.map(({ refreshToken }) => refresh(second.address, refreshToken)))
      expect([...answers, await redeem(second.address, unused)].map(({ status }) => status)).toEqual([
        400, 400, 400,
      ])
      expect(await verify(junhos.accessToken)).toMatchObject({ scopes: ['shop'] })
      expect((await refresh(first.address, junhos.refreshToken)).status).toBe(200)
    })

    test('is given at once to who signs in again', async () => {
      await first.service.endSessions(MINA.id)
      const { accessToken, refreshToken } = await signIn()
      expect((await refresh(second.address, refreshToken)).status).toBe(200)
      expect(await verify(accessToken)).toMatchObject({ sub: MINA.id })
    })
  }),
)

async function followUntil(signal: AbortSignal, ended: FollowedSessions): Promise<void> {
  while (!signal.aborted) await ended.follow(signal).catch(() => undefined)
}
