import { FollowedSessions, type TokenVerifier, createVerifierWithKeys } from '@jangteo/service-kit'
import { createTestDatabases } from '@jangteo/service-kit/testing'
import { createLocalJWKSet } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MachineClient } from './config.ts'
import { type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import { askForTokens } from './testing/sign-in-flow.ts'

const program = (id: string, secret: string): MachineClient => ({
  kind: 'machine',
  id,
  secret,
  scopes: ['shop'],
})
const ORDER = program('order-service', 'secret of the order service')
const TOYS = program('ci-toys', 'secret of the toys team')
const BAGS = program('ci-bags', 'secret of the bags team')
const NEW_TOYS = program('ci-toys', 'new secret of the toys team')

let databases: Awaited<ReturnType<typeof createTestDatabases>>
const running: RunningIdentity[] = []
const start = async (...clients: readonly MachineClient[]): Promise<RunningIdentity> => {
  const issuer = running[0]?.url
  const identity = await startIdentity({ databases, config: { clients }, ...(issuer && { issuer }) })
  running.push(identity)
  return identity
}
beforeAll(async () => {
  databases = await createTestDatabases()
})
afterAll(async () => {
  for (const { service } of running) await service.stop()
  await databases.close()
})

async function tokenOf({ address }: RunningIdentity, { id, secret }: MachineClient): Promise<string> {
  const { body } = await askForTokens(address, { grant_type: 'client_credentials', scope: 'shop' }, [
    id,
    secret,
  ])
  return String(body['access_token'])
}

/** As a service checks tokens that asks this replica what has ended. */
async function verifierAt({ address, context }: RunningIdentity): Promise<TokenVerifier> {
  const keys = createLocalJWKSet(await (await fetch(`${address}/.well-known/jwks.json`)).json())
  const ended = new FollowedSessions({ origin: address })
  await ended.follow(AbortSignal.timeout(60_000))
  return createVerifierWithKeys({ keys, settings: context.auth, ended })
}

test('tokens of a program end with its secret, those of the others go on', async () => {
  const first = await start(ORDER, TOYS, BAGS)
  const given = [await tokenOf(first, ORDER), await tokenOf(first, TOYS), await tokenOf(first, BAGS)]
  const before = await verifierAt(first)
  for (const token of given) expect(await before.verify(token)).toMatchObject({ scopes: ['shop'] })

  const second = await start(ORDER, NEW_TOYS)
  const after = await verifierAt(second)
  const statuses = await Promise.all(
    given.map((token) =>
      after.verify(token).then(
        () => 200,
        ({ status }) => status,
      ),
    ),
  )
  expect(statuses).toEqual([200, 401, 401])
  expect(await after.verify(await tokenOf(second, NEW_TOYS))).toMatchObject({ sub: 'ci-toys' })
})

test('a replica that still runs with the former secret gives tokens that live', async () => {
  const [first, second] = running
  if (!first || !second) throw new Error('The replicas of the test before are not there.')
  const verifier = await verifierAt(second)
  expect(await verifier.verify(await tokenOf(first, BAGS))).toMatchObject({ sub: 'ci-bags' })
})

test.each(['token', 'par', 'revoke'])(
  'a body that is too large is refused as such: /oauth/%s',
  async (endpoint) => {
    const { address } = running[0] ?? (await start(ORDER))
    const body = new URLSearchParams({ grant_type: 'client_credentials', scope: 'x'.repeat(60_000) })
    const answer = await fetch(`${address}/oauth/${endpoint}`, { method: 'POST', body })
    expect([answer.status, (await answer.json()).code]).toEqual([413, 'payload-too-large'])
  },
)
