import { createService, createTokenVerifier, systemClock } from '@jangteo/service-kit'
import { createFixedClock, createTestDatabases, type FixedClock } from '@jangteo/service-kit/testing'
import { decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type RunningIdentity, SECRETS, startIdentity } from './testing/running-identity.ts'
import { askForTokens } from './testing/sign-in-flow.ts'

const PATH = '/api/identity/signing-keys'
const BEFORE_ALL = new Date(Date.now() - 3_600_000)

/** Of each replica its own: whatever time it takes, one goes on with a new key only once its clock says so. */
let clocks: { readonly first: FixedClock; readonly second: FixedClock }
let first: RunningIdentity
let second: RunningIdentity
/** A replica whose clock is an hour late: for it, no key was withdrawn lately. */
let late: RunningIdentity
beforeAll(async () => {
  const now = new Date()
  clocks = { first: createFixedClock(now), second: createFixedClock(now) }
  const databases = await createTestDatabases()
  first = await startIdentity({ databases, clock: clocks.first })
  second = await startIdentity({ databases, clock: clocks.second, issuer: first.url })
  late = await startIdentity({ databases, clock: createFixedClock(BEFORE_ALL), issuer: first.url })
})
afterAll(async () => {
  await late.service.stop()
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

/** One that knows of keys and sessions what this replica says. */
async function startService(address: string) {
  const { logger, databases, broker, services, dataDir } = first.context
  const auth = { ...first.context.auth, jwksUrl: `${address}/.well-known/jwks.json` }
  const service = await createService({
    name: 'shelf',
    context: { logger, databases, broker, services, dataDir, auth, clock: systemClock },
    register: (app) => {
      app.get('/shelves', { config: { scope: 'catalog:reserve', owner: 'client' } }, async () => [])
    },
  })
  await service.start({ host: '127.0.0.1', port: 0 })
  const statusWith = async (token: string): Promise<number> =>
    (await service.app.inject({ url: '/shelves', headers: { authorization: `Bearer ${token}` } })).statusCode
  return { statusWith, stop: () => service.stop() }
}

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

    clocks.first.advance({ minutes: 10 })
    await first.service.lookForKeys()
    await useBothReplicas()
    expect(kidOf(await orderToken(first.address))).not.toBe(old)
    expect(kidOf(await orderToken(second.address))).toBe(old)

    clocks.second.advance({ minutes: 10 })
    await notice()
    await useBothReplicas()
    expect(kidOf(await orderToken(second.address))).not.toBe(old)
  })

  test('ends with the new key alone, and never shows a private part', async () => {
    const signing = kidOf(await orderToken())
    expect(await publishedBy(second)).toHaveLength(2)
    for (const clock of Object.values(clocks)) clock.advance({ hours: 8, minutes: 5 })
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

  test('A35 leaves no service that believes the compromised key, also one that hears of keys from a replica that is late', async () => {
    const service = await startService(late.address)
    const answers = (token: string, status: number): Promise<void> =>
      vi.waitFor(async () => expect(await service.statusWith(token)).toBe(status), 20_000)
    const stolen = await orderToken()
    await answers(stolen, 200)
    const withdraw = async () => expect((await rotate({ isCompromised: true })).status).toBe(201)
    // A service asks for unknown keys once a second.
    await vi.waitFor(withdraw, 20_000)
    await answers(stolen, 401)
    expect((await publishedBy(late)).map(({ kid }) => kid)).toContain(kidOf(stolen))
    const follows = async () => expect(kidOf(await orderToken(second.address))).not.toBe(kidOf(stolen))
    await vi.waitFor(follows, 5_000)
    await answers(await orderToken(second.address), 200)
    expect(await service.statusWith(stolen)).toBe(401)
    await service.stop()
  })
})
