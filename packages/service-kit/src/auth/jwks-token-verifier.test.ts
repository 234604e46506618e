import { createLocalJWKSet } from 'jose'
import { describe, expect, it } from 'vitest'
import { createFixedClock } from '../testing/fixed-clock.ts'
import { forgeTokens } from '../testing/forged-tokens/forged-tokens.ts'
import { createTestTokens } from '../testing/test-tokens.ts'
import { createVerifierWithKeys } from './jwks-token-verifier.ts'

const clock = createFixedClock()
const now = Math.floor(clock.now().getTime() / 1000)
const tokens = await createTestTokens(clock)
const { verify } = tokens.verifier

it('tells who a good token was given to', async () => {
  const kim = { sub: 'kim', clientId: 'gateway', scopes: ['a', 'b'], roles: [] }
  expect(await verify(await tokens.sign(kim))).toEqual(kim)
})

it('tells the roles of a good token, and nothing that is no role', async () => {
  const rolesOf = async (roles: unknown) =>
    (await verify(await tokens.signChanged({ claims: { roles } }))).roles
  expect(await rolesOf(['mfe:catalog', 7, null])).toEqual(['mfe:catalog'])
  expect(await rolesOf('platform')).toEqual([])
})

it('accepts one of several audiences', async () => {
  const token = await tokens.signChanged({ claims: { aud: ['other', 'jangteo-api'] } })
  expect(await verify(token)).toMatchObject({ sub: 'account-1' })
})

it('accepts claims that say different things by the same names at different places', async () => {
  const token = await tokens.signChanged({
    claims: { sub: 'say "sub": {', act: [{ sub: 'a' }, { sub: 'b' }] },
  })
  expect(await verify(token)).toMatchObject({ sub: 'say "sub": {' })
})

it('A34 tolerates 4 seconds after the expiry', async () => {
  const token = await tokens.signChanged({ claims: { exp: now - 4 } })
  expect(await verify(token)).toMatchObject({ sub: 'account-1' })
})

describe('A31 A32 A33 A34 a forged token', async () => {
  const forged = await forgeTokens(tokens, clock)

  it.each(forged)('is refused: $name', async ({ token }) => {
    await expect(verify(token)).rejects.toMatchObject({ status: 401, code: 'invalid-token' })
  })

  it('is one of many, each made from a token that is accepted', async () => {
    expect(new Set(forged.map(({ token }) => token)).size).toBe(92)
    expect(await verify(await tokens.signChanged({}))).toMatchObject({ sub: 'account-1' })
  })
})

describe('what was verified once', () => {
  const counting = () => {
    const time = createFixedClock()
    const find = createLocalJWKSet({ keys: [tokens.publicKey.jwk] })
    let checks = 0
    const { verify } = createVerifierWithKeys({
      keys: (header, token) => {
        checks++
        return find(header, token)
      },
      settings: tokens.settings,
      clock: time,
    })
    return { time, verify, checks: () => checks }
  }

  it('is forgotten when its key is withdrawn while it is being checked', async () => {
    const find = createLocalJWKSet({ keys: [tokens.publicKey.jwk] })
    const [slow, other] = [await tokens.sign(), await tokens.sign()]
    const asked: string[] = []
    let withdrawals = 0
    const { verify } = createVerifierWithKeys({
      keys: async (header, token) => {
        asked.push(token.payload.toString())
        if (asked.length === 1) {
          withdrawals = 1
          await verify(other)
        }
        return find(header, token)
      },
      withdrawals: () => withdrawals,
      settings: tokens.settings,
      clock,
    })
    await verify(slow)
    await verify(slow)
    expect(asked).toHaveLength(3)
    await verify(slow)
    expect(asked).toHaveLength(3)
  })

  it('is not verified again within a minute', async () => {
    const { time, verify, checks } = counting()
    const token = await tokens.sign()
    await verify(token)
    time.advance({ seconds: 59 })
    await verify(token)
    expect(checks()).toBe(1)
    time.advance({ seconds: 2 })
    await verify(token)
    expect(checks()).toBe(2)
  })

  it('is forgotten when the token expires', async () => {
    const { time, verify } = counting()
    const token = await tokens.signChanged({ claims: { exp: now + 10 } })
    await verify(token)
    time.advance({ seconds: 16 })
    await expect(verify(token)).rejects.toMatchObject({ code: 'invalid-token' })
  })
})
