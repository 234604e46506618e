import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import { type TokenAnswer, obtainCode, redeem, refresh } from './testing/sign-in-flow.ts'

const ROUNDS = 20

// The inner suite ends, and with it both replicas, before the outer one closes the engine.
describeOnEveryEngine('authorization server', ({ createDatabases }) =>
  describe('two replicas', () => {
    let first: RunningIdentity
    let second: RunningIdentity
    beforeAll(async () => {
      const databases = await createDatabases()
      first = await startIdentity({ databases })
      second = await startIdentity({ databases, issuer: first.url })
    })
    afterAll(async () => {
      await first.service.stop()
      await second.service.stop()
    })

    const atOnce = (ask: (address: string) => Promise<TokenAnswer>): Promise<readonly TokenAnswer[]> =>
      Promise.all([first.address, second.address, first.address, second.address].map(ask))

    const winners = (answers: readonly TokenAnswer[]): readonly TokenAnswer[] =>
      answers.filter(({ status }) => status === 200)

    test(`redeem a code exactly once, in ${ROUNDS} of ${ROUNDS} rounds`, async () => {
      const counts: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const code = await obtainCode(first.url)
        counts.push(winners(await atOnce((address) => redeem(address, code))).length)
      }
      expect(counts).toEqual(Array(ROUNDS).fill(1))
    })

    test(`use a refresh token at most once, in ${ROUNDS} of ${ROUNDS} rounds`, async () => {
      const counts: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const { body } = await redeem(first.address, await obtainCode(first.url))
        counts.push(winners(await atOnce((address) => refresh(address, body['refresh_token']))).length)
      }
      expect(Math.max(...counts)).toBe(1)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0)
    })

    test('sign with the same key', async () => {
      const keys = await Promise.all(
        [first, second].map(async ({ address }) => (await fetch(`${address}/.well-known/jwks.json`)).json()),
      )
      expect(keys[0]).toEqual(keys[1])
    })
  }),
)
