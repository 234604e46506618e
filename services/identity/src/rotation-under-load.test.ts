import { createFixedClock, createTestDatabases, type FixedClock } from '@jangteo/service-kit/testing'
import { decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type RunningIdentity, SECRETS, startIdentity } from './testing/running-identity.ts'
import { askForTokens } from './testing/sign-in-flow.ts'

const PATH = '/api/identity/signing-keys'

let clock: FixedClock
let first: RunningIdentity
let second: RunningIdentity
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  clock = createFixedClock(new Date())
  const databases = await createTestDatabases()
  first = await startIdentity({ databases, clock })
  second = await startIdentity({ databases, clock, issuer: first.url })
})
afterAll(async () => {
  vi.useRealTimers()
  await second.service.stop()
  await first.stop()
})

/** The library and those who check tokens have no clock but the process's. */
function pass(minutes: number): void {
  clock.advance({ minutes })
  vi.setSystemTime(Date.now() + minutes * 60_000)
}

async function tokenOf({ address }: RunningIdentity): Promise<string> {
  const grant = { grant_type: 'client_credentials', scope: 'identity:keys' }
  const { body } = await askForTokens(address, grant, ['jangteo-cli', SECRETS.cli])
  return String(body['access_token'])
}
const kidOf = (token: string): unknown => decodeProtectedHeader(token).kid
const headersWith = (token: string) => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
})

/** Callers who take tokens of either replica to both of them, as fast as they can, until they are told to stop. */
class Traffic {
  calls = 0
  readonly refused: number[] = []
  #isOver = false
  readonly #callers: Promise<unknown>

  constructor() {
    this.#callers = Promise.all([this.#call(first, second), this.#call(second, first)])
  }

  /** Resolves when so many more calls have been answered. */
  async goesOn(calls: number): Promise<void> {
    const enough = this.calls + calls
    const answered = vi.waitFor(() => expect(this.calls).toBeGreaterThanOrEqual(enough), 120_000)
    await Promise.race([this.#callers, answered])
  }

  async stop(): Promise<void> {
    this.#isOver = true
    await this.#callers
  }

  async #call(own: RunningIdentity, other: RunningIdentity): Promise<void> {
    while (!this.#isOver) {
      const headers = headersWith(await tokenOf(own))
      for (const { address } of [own, other]) {
        const { status } = await fetch(address + PATH, { headers })
        this.calls += 1
        if (status !== 200) this.refused.push(status)
      }
    }
  }
}

test(
  'A35 none of five hundred calls and more is refused while the key changes',
  { timeout: 300_000 },
  async () => {
    const before = kidOf(await tokenOf(first))
    const traffic = new Traffic()
    await traffic.goesOn(70)
    const body = JSON.stringify({})
    const rotated = await fetch(first.address + PATH, {
      method: 'POST',
      headers: headersWith(await tokenOf(first)),
      body,
    })
    expect(rotated.status).toBe(201)
    for (let waited = 0; waited < 10; waited += 2) {
      await traffic.goesOn(70)
      pass(2)
    }
    await first.service.lookForKeys()
    await traffic.goesOn(70)
    expect([kidOf(await tokenOf(first)) === before, kidOf(await tokenOf(second)) === before]).toEqual([
      false,
      true,
    ])
    await second.service.lookForKeys()
    await traffic.goesOn(70)
    await traffic.stop()
    expect(kidOf(await tokenOf(second))).not.toBe(before)
    expect(traffic.calls).toBeGreaterThanOrEqual(500)
    expect(traffic.refused).toEqual([])
  },
)
