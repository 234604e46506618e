import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newestCode } from './testing/mailbox.ts'
import { answerAddress, arrive, goOn, personOf, withSecret } from './testing/outside-flow.ts'
import { MINA, type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import { type ScriptedProvider, startScriptedProvider } from './testing/scripted-provider.ts'
import { type TokenAnswer, obtainCode, redeem, refresh } from './testing/sign-in-flow.ts'

const ROUNDS = 20
const FEW_ROUNDS = 5

// The inner suite ends, and with it both replicas, before the outer one closes the engine.
describeOnEveryEngine('authorization server', ({ createDatabases }) =>
  describe('two replicas', () => {
    let first: RunningIdentity
    let second: RunningIdentity
    let acme: ScriptedProvider
    beforeAll(async () => {
      const databases = await createDatabases()
      acme = await startScriptedProvider()
      const config = { outsideProviders: [withSecret(acme.issuer)] }
      first = await startIdentity({ databases, config })
      second = await startIdentity({ databases, config, issuer: first.url })
    })
    afterAll(async () => {
      await acme.stop()
      await first.service.stop()
      await second.service.stop()
    })

    const atOnce = (ask: (address: string) => Promise<TokenAnswer>): Promise<readonly TokenAnswer[]> =>
      Promise.all([first.address, second.address, first.address, second.address].map(ask))

    const winners = (answers: readonly TokenAnswer[]): readonly TokenAnswer[] =>
      answers.filter(({ status }) => status === 200)

    test(`A13 redeem a code exactly once, in ${ROUNDS} of ${ROUNDS} rounds`, async () => {
      const counts: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const code = await obtainCode(first.url)
        counts.push(winners(await atOnce((address) => redeem(address, code))).length)
      }
      expect(counts).toEqual(Array(ROUNDS).fill(1))
    })

    test(`A19 use a refresh token at most once, and end what it gave, in ${ROUNDS} of ${ROUNDS} rounds`, async () => {
      const counts: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const { body } = await redeem(first.address, await obtainCode(first.url))
        const won = winners(await atOnce((address) => refresh(address, body['refresh_token'])))
        for (const { body: given } of won) {
          const next = await refresh(first.address, given['refresh_token'])
          expect(next).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
        }
        counts.push(won.length)
      }
      expect(Math.max(...counts)).toBe(1)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0)
    })

    test(`make one account of a code that is typed at both, in ${FEW_ROUNDS} of ${FEW_ROUNDS} rounds`, async () => {
      for (let round = 0; round < FEW_ROUNDS; round += 1) {
        const person = { name: 'Sora', email: `sora-${round}@example.com`, password: MINA.password }
        const { browser, page } = await arrive(first)
        await browser.send(`${page}/register`, { method: 'POST', form: person })
        const form = { code: await newestCode(first, person.email) }
        const path = `${new URL(page).pathname}/register/code`
        const headers = { origin: first.url }
        const typed = await Promise.all(
          [first.address, second.address, first.address, second.address].map((address) =>
            browser.send(address + path, { method: 'POST', form, headers }),
          ),
        )
        const next = typed.map((answer) => answer.headers.get('location') ?? '')
        expect(next.filter((location) => location.includes('/oauth/authorize/'))).toHaveLength(1)
        await expect(obtainCode(first.url, person)).resolves.toHaveProperty('code')
      }
    })

    test(`take one who comes by a provider to both at once for one person, in ${FEW_ROUNDS} of ${FEW_ROUNDS} rounds`, async () => {
      for (let round = 0; round < FEW_ROUNDS; round += 1) {
        const person = { sub: `at once ${round}`, email: `at-once-${round}@example.com`, name: 'Sora' }
        acme.person = { ...person, email_verified: true }
        const visitors = await Promise.all(Array.from({ length: 4 }, () => arrive(first)))
        const answers: string[] = []
        for (const visitor of visitors) answers.push(await answerAddress(visitor, acme))
        const people = await Promise.all(
          visitors.map(async (visitor, place) => {
            const address = place % 2 === 0 ? first.address : second.address
            const answer = await visitor.browser.send(address + (answers[place] ?? ''))
            return personOf(first, visitor, await goOn(visitor.browser, answer))
          }),
        )
        expect(people.map(({ email }) => email)).toEqual(Array(4).fill(person.email))
        expect(new Set(people.map(({ sub }) => sub)).size).toBe(1)
      }
    })

    test('sign with the same key', async () => {
      const keys = await Promise.all(
        [first, second].map(async ({ address }) => (await fetch(`${address}/.well-known/jwks.json`)).json()),
      )
      expect(keys[0]).toEqual(keys[1])
    })
  }),
)
