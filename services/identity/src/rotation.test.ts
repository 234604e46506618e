import { createTokenVerifier } from '@jangteo/service-kit'
import { createFixedClock, createTestDatabases, type FixedClock } from '@jangteo/service-kit/testing'
import { decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningIdentity, SECRETS, startIdentity } from './testing/running-identity.ts'
import { askForTokens } from './testing/sign-in-flow.ts'

const PATH = '/api/identity/signing-keys'

let clock: FixedClock
let first: RunningIdentity
let second: RunningIdentity
beforeAll(async () => {
  clock = createFixedClock(new Date())
  const databases = await createTestDatabases()
  first = await startIdentity({ databases, clock })
  second = await startIdentity({ databases, clock, issuer: first.url })
})
afterAll(async () => {
  await second.service.stop()
  await first.stop()
})

async function programToken(
  address: string,
  scope: string,
  client: readonly [string, string],
): Promise<string> {
  const { body } = await askForTokens(address, { grant_type: 'client_credentials', scope }, client)
  return String(body['access_token'])
}
const orderToken = (address = first.address): Promise<string> =>
  programToken(address, 'catalog:reserve', ['order-service', SECRETS.orderService])
const kidOf = (token: string): string => String(decodeProtectedHeader(token).kid)

async function rotate(body: object = {}, scope = 'identity:keys'): Promise<Response> {
  const token = await programToken(first.address, scope, ['jangteo-cli', SECRETS.cli])
  return fetch(first.address + PATH, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

const publishedBy = async ({ address }: RunningIdentity): Promise<readonly Record<string, unknown>[]> =>
  (await (await fetch(`${address}/.well-known/jwks.json`)).json()).keys

/** What replicas do by themselves every few seconds. */
const notice = async (): Promise<void> => {
  for (const { service } of [first, second]) await service.lookForKeys()
}

// Each goes on where the one before has ended.
describe('rotating the signing key', () => {
  test('is for the platform team, whatever else a program may do', async () => {
    expect((await rotate({}, 'registry:publish')).status).toBe(403)
  })

  test('A35 refuses no token at any moment, of any replica, and is done once, however many ask', async () => {
    const { verify } = createTokenVerifier(first.context.auth)
    const issued: string[] = []
    const useBothReplicas = async (): Promise<void> => {
      const replicas = [first, second, first, second]
      issued.push(...(await Promise.all(replicas.map(({ address }) => orderToken(address)))))
      for (const token of issued) expect(await verify(token)).toMatchObject({ sub: 'order-service' })
    }
    await useBothReplicas()
    const old = kidOf(await orderToken())

    const answers = await Promise.all([rotate(), rotate(), rotate()])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    await useBothReplicas()
    expect(kidOf(await orderToken())).toBe(old)

    clock.advance({ minutes: 10 })
    await first.service.lookForKeys()
    await useBothReplicas()
    expect(kidOf(await orderToken(first.address))).not.toBe(old)
    expect(kidOf(await orderToken(second.address))).toBe(old)

    await notice()
    await useBothReplicas()
    expect(kidOf(await orderToken(second.address))).not.toBe(old)
  })

  test('ends with the new key alone, and never shows a private part', async () => {
    const signing = kidOf(await orderToken())
    expect(await publishedBy(second)).toHaveLength(2)
    clock.advance({ hours: 8, minutes: 5 })
    await notice()
    const keys = await publishedBy(second)
    expect(keys.map(({ kid, d }) => [kid, d])).toEqual([[signing, undefined]])
  })

  test('withdraws a compromised key at once', async () => {
    const stolen = await orderToken()
    const knowing = createTokenVerifier(first.context.auth)
    await knowing.verify(stolen)
    const { items } = await (await rotate({ isCompromised: true })).json()
    expect(items).toHaveLength(1)
    expect(await knowing.verify(await orderToken())).toMatchObject({ sub: 'order-service' })
    const { verify } = createTokenVerifier(first.context.auth)
    await expect(verify(stolen)).rejects.toMatchObject({ status: 401 })
  })
})
