import { type FixedClock, createFixedClock } from '@jangteo/service-kit/testing'
import { beforeEach, describe, expect, test } from 'vitest'
import { InMemorySessionStore } from '../adapters/outbound/in-memory/in-memory-session-store.ts'
import type { SessionTokens } from '../domain/session.ts'
import {
  type AuthorizationServer,
  AuthorizationServerUnavailable,
  type Refresh,
} from '../ports/authorization-server.ts'
import { type ObtainAccessToken, createObtainAccessToken } from './obtain-access-token.ts'

const ID = 'session-1'

let clock: FixedClock
let sessions: InMemorySessionStore
let revoked: string[]
let refused: string[]
let refresh: AuthorizationServer['refresh']
let obtain: ObtainAccessToken
/** Runs instead of waiting. */
let pause: () => Promise<void>

const tokens = (name: string): SessionTokens => ({
  accessToken: name,
  accessTokenExpiresAt: new Date(clock.now().getTime() + 300_000),
  refreshToken: `${name} refresh`,
})

const neverAsked = async (): Promise<never> => {
  throw new Error('Nothing here asks for it.')
}

const makeObtain = (): ObtainAccessToken =>
  createObtainAccessToken({
    sessions,
    clock,
    pause: () => pause(),
    isRefused: (token) => refused.includes(token),
    authorizationServer: {
      newTransactionSecrets: () => ({ state: '', nonce: '', codeVerifier: '' }),
      authorizationUrl: neverAsked,
      redeem: neverAsked,
      endSessionUrl: neverAsked,
      refresh: (given) => refresh(given),
      revoke: async (token) => void revoked.push(token),
    },
  })

beforeEach(async () => {
  clock = createFixedClock()
  sessions = new InMemorySessionStore()
  revoked = []
  refused = []
  refresh = async () => ({ kind: 'refreshed', tokens: tokens('second') })
  pause = neverAsked
  obtain = makeObtain()
  const account = { id: 'a', name: 'Mina', email: 'mina@example.com' }
  const expiresAt = new Date(clock.now().getTime() + 8 * 3_600_000)
  await sessions.create(ID, { account, tokens: tokens('first'), expiresAt })
})

const away = async (): Promise<Refresh> => {
  throw new AuthorizationServerUnavailable('down')
}

test('a token with enough left is handed out as it is', async () => {
  refresh = neverAsked
  clock.advance({ seconds: 180 })
  expect(await obtain(ID)).toEqual({
    kind: 'token',
    accessToken: 'first',
    accountId: 'a',
    expiresInSeconds: 120,
  })
})

test('one that services refuse is renewed at once, and once by all who ask', async () => {
  let renewals = 0
  refresh = async () => {
    renewals += 1
    return { kind: 'refreshed', tokens: tokens('second') }
  }
  refused = ['first']
  clock.advance({ seconds: 1 })
  const replica = makeObtain()
  pause = async () => undefined
  const both = await Promise.all([obtain(ID), replica(ID)])
  expect(both).toMatchObject([{ accessToken: 'second' }, { accessToken: 'second' }])
  expect(renewals).toBe(1)
})

test('one with less left is renewed with its refresh token', async () => {
  const used: string[] = []
  refresh = async (refreshToken) => {
    used.push(refreshToken)
    return { kind: 'refreshed', tokens: tokens('second') }
  }
  clock.advance({ seconds: 181 })
  expect(await obtain(ID)).toEqual({
    kind: 'token',
    accessToken: 'second',
    accountId: 'a',
    expiresInSeconds: 300,
  })
  expect(used).toEqual(['first refresh'])
})

test('a session that ended at the identity service ends here', async () => {
  refresh = async () => ({ kind: 'ended' })
  clock.advance({ seconds: 200 })
  expect(await obtain(ID)).toEqual({ kind: 'no-session' })
  expect(await sessions.find(ID, clock.now())).toBeUndefined()
})

describe('while the identity service is away', () => {
  beforeEach(() => {
    refresh = away
  })

  test('a token is handed out as long as it can be used', async () => {
    clock.advance({ seconds: 290 })
    expect(await obtain(ID)).toEqual({
      kind: 'token',
      accessToken: 'first',
      accountId: 'a',
      expiresInSeconds: 10,
    })
  })

  test('one that services refuse is not, whatever is left of it', async () => {
    refused = ['first']
    await expect(obtain(ID)).rejects.toThrow(AuthorizationServerUnavailable)
  })

  test('then it says so, and the session waits for its return', async () => {
    clock.advance({ seconds: 291 })
    await expect(obtain(ID)).rejects.toThrow(AuthorizationServerUnavailable)
    refresh = async () => ({ kind: 'refreshed', tokens: tokens('second') })
    expect(await obtain(ID)).toMatchObject({ accessToken: 'second' })
  })
})

describe('two replicas', () => {
  test('renew once: the other waits for the result', async () => {
    clock.advance({ seconds: 300 })
    let finish = (_: Refresh): void => undefined
    let asked = 0
    refresh = () => {
      asked += 1
      return new Promise((resolve) => (finish = resolve))
    }
    const first = obtain(ID)
    await expect.poll(() => asked).toBe(1)
    pause = async () => {
      finish({ kind: 'refreshed', tokens: tokens('second') })
      await first
    }
    expect(await makeObtain()(ID)).toMatchObject({ accessToken: 'second' })
    expect(await first).toMatchObject({ accessToken: 'second' })
    expect(asked).toBe(1)
  })

  test('the other does not wait while it has something usable', async () => {
    clock.advance({ seconds: 200 })
    refresh = () => new Promise(() => undefined)
    void obtain(ID)
    await Promise.resolve()
    expect(await makeObtain()(ID)).toMatchObject({ accessToken: 'first', expiresInSeconds: 100 })
  })

  test('waiting ends', async () => {
    clock.advance({ seconds: 300 })
    refresh = () => new Promise(() => undefined)
    void obtain(ID)
    let pauses = 0
    pause = async () => void (pauses += 1)
    await expect(makeObtain()(ID)).rejects.toThrow(AuthorizationServerUnavailable)
    expect(pauses).toBeLessThan(1000)
  })
})

test('what is renewed for somebody who signed out meanwhile is revoked', async () => {
  clock.advance({ seconds: 200 })
  refresh = async () => {
    await sessions.remove(ID)
    return { kind: 'refreshed', tokens: tokens('second') }
  }
  expect(await obtain(ID)).toEqual({ kind: 'no-session' })
  expect(revoked).toEqual(['second refresh'])
})
