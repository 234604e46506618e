import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { JWK } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFixedClock, type FixedClock } from '../testing/fixed-clock.ts'
import { startKeyServer, type KeyServer } from '../testing/fixtures/key-server.ts'
import { createTestTokens, type TestTokens } from '../testing/test-tokens.ts'
import { verifierOf } from './jwks-token-verifier.ts'
import { type PublishedKeySet, fileKeySnapshot } from './key-snapshot.ts'
import { PublishedKeys } from './published-keys.ts'

let clock: FixedClock
let old: TestTokens
let fresh: TestTokens
let identity: KeyServer
let folder: string
let failures: unknown[]

const kid = ({ publicKey: { jwk } }: TestTokens, name: string): JWK => ({ ...jwk, kid: name })
const withKid = (tokens: TestTokens, name: string) => tokens.signChanged({ header: { kid: name } })

beforeEach(async () => {
  clock = createFixedClock()
  old = await createTestTokens(clock)
  fresh = await createTestTokens(clock)
  identity = await startKeyServer([kid(old, 'old')])
  folder = await mkdtemp(join(tmpdir(), 'jangteo-keys-'))
  failures = []
})
afterEach(async () => {
  await identity.stop()
  await rm(folder, { recursive: true })
})

/** As a process has them: a new one knows what the one before has written. */
function startVerifier(url = identity.url) {
  const snapshot = fileKeySnapshot(join(folder, 'keys', 'shop.json'), url)
  const keys = new PublishedKeys({ url, clock, snapshot, onFailure: (error) => failures.push(error) })
  return { keys, ...verifierOf(keys, { settings: old.settings, clock }) }
}

describe('the keys of the identity service', () => {
  it('are fetched once for many tokens, also for those that ask at the same time', async () => {
    const { verify } = startVerifier()
    await Promise.all(Array.from({ length: 20 }, async () => verify(await withKid(old, 'old'))))
    expect(identity.requests()).toBe(1)
  })

  it('A37 are asked for once more, and not again for a second, however many unknown keys there are', async () => {
    const { verify } = startVerifier()
    const forged = async (name: string) =>
      expect(verify(await withKid(fresh, name))).rejects.toMatchObject({ status: 401 })
    await verify(await withKid(old, 'old'))
    for (let index = 0; index < 500; index += 1) await forged(`unknown-${index}`)
    expect(identity.requests()).toBe(2)
    clock.advance({ seconds: 1 })
    await forged('unknown')
    expect(identity.requests()).toBe(3)
  })

  it('are accepted from the moment that they sign', async () => {
    const { verify } = startVerifier()
    await verify(await withKid(old, 'old'))
    identity.publish([kid(fresh, 'fresh'), kid(old, 'old')])
    expect(await verify(await withKid(fresh, 'fresh'))).toMatchObject({ sub: 'account-1' })
    expect(await verify(await withKid(old, 'old'))).toMatchObject({ sub: 'account-1' })
  })

  it('are accepted a second after anybody named a key that is unknown', async () => {
    const { verify } = startVerifier()
    await expect(verify(await withKid(fresh, 'forged'))).rejects.toMatchObject({ status: 401 })
    identity.publish([kid(fresh, 'fresh')])
    clock.advance({ seconds: 1 })
    expect(await verify(await withKid(fresh, 'fresh'))).toMatchObject({ sub: 'account-1' })
  })

  it('that are withdrawn end what they signed as soon as that is known, also what was checked a moment ago', async () => {
    const { verify, keys } = startVerifier()
    const token = await withKid(old, 'old')
    await verify(token)
    identity.publish([kid(fresh, 'fresh')])
    await keys.refresh()
    expect(keys.hasWithdrawn(token)).toBe(true)
    expect(keys.hasWithdrawn(await withKid(fresh, 'newer than what is known'))).toBe(false)
    expect(keys.hasWithdrawn(await withKid(fresh, 'fresh'))).toBe(false)
    await expect(verify(token)).rejects.toMatchObject({ status: 401 })
  })

  it('A35 that were told to be withdrawn stay so, whatever an answer that is late names', async () => {
    const { verify, keys } = startVerifier()
    const stolen = await withKid(old, 'old')
    await verify(stolen)
    keys.withdraw('old')
    expect(keys.hasWithdrawn(stolen)).toBe(true)
    await expect(verify(stolen)).rejects.toMatchObject({ status: 401 })
    identity.publish([kid(fresh, 'fresh')])
    clock.advance({ seconds: 1 })
    await verify(await withKid(fresh, 'fresh'))
    identity.publish([kid(old, 'old')])
    await keys.refresh()
    await expect(verify(await withKid(old, 'old'))).rejects.toMatchObject({ status: 401 })
    expect(await verify(await withKid(fresh, 'fresh'))).toMatchObject({ sub: 'account-1' })
  })

  it('are asked for again after five minutes, while the known ones go on', async () => {
    const { verify, keys } = startVerifier()
    await verify(await withKid(old, 'old'))
    identity.publish([kid(fresh, 'fresh')])
    clock.advance({ minutes: 5 })
    await verify(await withKid(old, 'old'))
    await keys.refresh()
    await expect(verify(await withKid(old, 'old'))).rejects.toMatchObject({ status: 401 })
  })
})

describe('A36 while the identity service is down', () => {
  it('keys go on for an hour, and come back by themselves', async () => {
    const { verify } = startVerifier()
    await verify(await withKid(old, 'old'))
    await identity.stop()
    clock.advance({ minutes: 59 })
    expect(await verify(await withKid(old, 'old'))).toMatchObject({ sub: 'account-1' })
    clock.advance({ minutes: 1 })
    const late = await withKid(old, 'old')
    await expect(verify(late)).rejects.toMatchObject({ status: 503, code: 'keys-unavailable' })
    await identity.start()
    expect(await verify(late)).toMatchObject({ sub: 'account-1' })
  })

  it('a key that is unknown is asked for again five seconds later', async () => {
    const { verify } = startVerifier()
    await verify(await withKid(old, 'old'))
    await identity.stop()
    const token = await withKid(fresh, 'fresh')
    await expect(verify(token)).rejects.toMatchObject({ status: 503 })
    identity.publish([kid(fresh, 'fresh')])
    await identity.start()
    await expect(verify(token)).rejects.toMatchObject({ status: 401 })
    clock.advance({ seconds: 5 })
    expect(await verify(token)).toMatchObject({ sub: 'account-1' })
  })

  it('a service that starts knows those of its last run', async () => {
    await startVerifier().keys.refresh()
    await identity.stop()
    clock.advance({ minutes: 10 })
    expect(await startVerifier().verify(await withKid(old, 'old'))).toMatchObject({ sub: 'account-1' })
  })

  it('no keys are worse than a good answer: an error or an empty set replaces none', async () => {
    const { verify, keys } = startVerifier()
    await keys.refresh()
    identity.publish([])
    await keys.refresh()
    expect(failures).toHaveLength(1)
    expect(await verify(await withKid(old, 'old'))).toMatchObject({ sub: 'account-1' })
  })

  it('a service that never had any says that it cannot check, instead of refusing', async () => {
    await identity.stop()
    const token = await withKid(old, 'old')
    await expect(startVerifier().verify(token)).rejects.toMatchObject({
      status: 503,
      code: 'keys-unavailable',
    })
  })
})

describe('keys of the last run', () => {
  const file = () => join(folder, 'keys', 'shop.json')
  beforeEach(() => startVerifier().keys.refresh())

  it('count only where the identity service does not answer', async () => {
    identity.publish([kid(fresh, 'fresh')])
    await expect(startVerifier().verify(await withKid(old, 'old'))).rejects.toMatchObject({ status: 401 })
  })

  it('are without those that were withdrawn, which no late answer brings back', async () => {
    const { keys } = startVerifier()
    identity.publish([kid(old, 'old'), kid(fresh, 'fresh')])
    await keys.refresh()
    keys.withdraw('old')
    await vi.waitFor(async () => expect(await readFile(file(), 'utf8')).toContain('"withdrawn":["old"]'))
    const late = startVerifier()
    await expect(late.verify(await withKid(old, 'old'))).rejects.toMatchObject({ status: 401 })
    await identity.stop()
    const { verify } = startVerifier()
    await expect(verify(await withKid(old, 'old'))).rejects.toMatchObject({ status: 401 })
    expect(await verify(await withKid(fresh, 'fresh'))).toMatchObject({ sub: 'account-1' })
  })

  it('are those written last, however long it takes to write those before', async () => {
    const slow = Promise.withResolvers<void>()
    const written: (readonly string[])[] = []
    const write = async ({ withdrawn = [] }: PublishedKeySet): Promise<void> => {
      if (withdrawn.length === 1) await slow.promise
      written.push(withdrawn)
    }
    const snapshot = { read: async () => undefined, write }
    const keys = new PublishedKeys({ url: identity.url, clock, snapshot })
    await keys.refresh()
    keys.withdraw('old')
    await setImmediate()
    keys.withdraw('fresh')
    await setImmediate()
    slow.resolve()
    await vi.waitFor(() => expect(written).toHaveLength(3))
    expect(written).toEqual([[], ['old'], ['old', 'fresh']])
  })

  it('are of that identity service only', async () => {
    await identity.stop()
    const elsewhere = startVerifier('http://127.0.0.1:1/keys')
    await expect(elsewhere.verify(await withKid(old, 'old'))).rejects.toMatchObject({ status: 503 })
  })

  it('that cannot be read are told of, and fetched anew', async () => {
    await writeFile(file(), '{"keys":')
    expect(await startVerifier().verify(await withKid(old, 'old'))).toMatchObject({ sub: 'account-1' })
    expect(failures).toHaveLength(1)
    expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({ keys: [{ kid: 'old' }] })
  })
})
