import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLocalJWKSet } from 'jose'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFixedClock, type FixedClock } from '../testing/fixed-clock.ts'
import { createTestTokens } from '../testing/test-tokens.ts'
import { FollowedSessions } from './ended-sessions.ts'
import { createVerifierWithKeys } from './jwks-token-verifier.ts'

const never = new AbortController().signal

let clock: FixedClock
let server: Server
let origin: string
let answer: { status: number; body: string }
let asked: string[]
let failures: unknown[]
let ended: FollowedSessions
beforeEach(async () => {
  clock = createFixedClock()
  answer = tell('a.1', 'mina-1')
  asked = []
  failures = []
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  ended = new FollowedSessions({ origin, clock, onFailure: (error) => failures.push(error) })
})
afterEach(() => {
  server.close()
  server.closeAllConnections()
})

const tell = (cursor: string, ...sessions: readonly string[]) => ({
  status: 200,
  body: JSON.stringify({ cursor, sessions }),
})

describe('sessions that have ended', () => {
  it('are known once they are told, and asked for from there on', async () => {
    expect(ended.has('mina-1')).toBe(false)
    await ended.follow(never)
    expect(ended.has('mina-1')).toBe(true)
    expect(ended.has('junho-1')).toBe(false)
    await ended.follow(never)
    expect(asked).toEqual(['/oauth/ended-sessions', '/oauth/ended-sessions?after=a.1'])
  })

  it('are told to whoever listens', async () => {
    const heard: string[] = []
    ended.onEnded((sids) => heard.push(...sids))
    await ended.follow(never)
    answer = tell('a.1')
    await ended.follow(never)
    expect(heard).toEqual(['mina-1'])
  })

  it('stay known longer than a token lives, and no longer than needed', async () => {
    await ended.follow(never)
    answer = tell('a.2', 'junho-1')
    clock.advance({ minutes: 10 })
    await ended.follow(never)
    expect(ended.has('mina-1')).toBe(true)
    clock.advance({ minutes: 1 })
    await ended.follow(never)
    expect([ended.has('mina-1'), ended.has('junho-1')]).toEqual([false, true])
  })

  it('stay known while the identity service is away, of which is told once', async () => {
    await ended.follow(never)
    for (answer of [tell('a.1'), { status: 503, body: '' }, { status: 200, body: '{}' }])
      await ended.follow(never).catch(() => undefined)
    expect(failures).toHaveLength(1)
    expect(ended.has('mina-1')).toBe(true)
    answer = tell('b.1', 'junho-1')
    await ended.follow(never)
    expect(ended.has('junho-1')).toBe(true)
  })
})

describe('a token that has not expired', async () => {
  const time = createFixedClock()
  const tokens = await createTestTokens(time)
  const verifierWith = (has: (sid: string) => boolean) =>
    createVerifierWithKeys({
      keys: createLocalJWKSet({ keys: [tokens.publicKey.jwk] }),
      settings: tokens.settings,
      clock: time,
      ended: { has },
    })
  const ofSession = (sid: unknown) => tokens.signChanged({ claims: { sid } })
  const withId = (jti: unknown) => tokens.signChanged({ claims: { jti } })

  it('is refused when its session has ended, also where it was accepted a moment before', async () => {
    const gone = new Set<string>()
    const { verify } = verifierWith((sid) => gone.has(sid))
    const token = await ofSession('mina-1')
    expect(await verify(token)).toMatchObject({ sub: 'account-1' })
    gone.add('mina-1')
    await expect(verify(token)).rejects.toMatchObject({ status: 401, code: 'invalid-token' })
    expect(await verify(await ofSession('mina-2'))).toMatchObject({ sub: 'account-1' })
  })

  it('is refused when it was revoked alone, also where it was accepted a moment before', async () => {
    const gone = new Set<string>()
    const { verify } = verifierWith((jti) => gone.has(jti))
    const [revoked, other] = [await withId('token-1'), await withId('token-2')]
    expect(await verify(revoked)).toMatchObject({ sub: 'account-1' })
    gone.add('token-1')
    await expect(verify(revoked)).rejects.toMatchObject({ status: 401, code: 'invalid-token' })
    expect(await verify(other)).toMatchObject({ sub: 'account-1' })
  })

  it('needs no session', async () => {
    expect(await verifierWith((id) => id === 'undefined').verify(await tokens.sign())).toMatchObject({
      sub: 'account-1',
    })
  })

  it('is refused when its session or its own name is no text', async () => {
    const { verify } = verifierWith(() => false)
    for (const token of [await ofSession(['mina-1']), await withId(7)])
      await expect(verify(token)).rejects.toMatchObject({ code: 'invalid-token' })
  })
})
