import * as identityPackage from '@jangteo/identity-service'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ShopWithIdentity, Visitor, startShopWithIdentity } from './testing/shop-with-identity.ts'

let shop: ShopWithIdentity<identityPackage.IdentityService>
beforeAll(async () => {
  shop = await startShopWithIdentity(identityPackage)
  // It stands, while the identity service's goes on: no token may come from its future.
  shop.gateway.clock.advance({ minutes: 2 })
})
afterAll(() => shop.stop())

interface HandedOut {
  readonly accessToken: string
  readonly accountId: string
}

async function signedIn(): Promise<Visitor> {
  const visitor = new Visitor(shop.gateway.url)
  await visitor.signIn()
  return visitor
}
const tokenOf = async (visitor: Visitor): Promise<HandedOut> => (await visitor.askToken()).json()

/** No service is there to answer: a token that is let through ends in 503. */
const callWith = async ({ accessToken }: HandedOut): Promise<number> =>
  (await fetch(`${shop.gateway.url}/api/orders`, { headers: { authorization: `Bearer ${accessToken}` } }))
    .status

/** The longest that a loaded machine may need; it is learnt within a second. */
const soon = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, 60_000)

describe('A23 a token that has not expired', () => {
  test('is refused as soon as its browser has signed out', async () => {
    const visitor = await signedIn()
    const token = await tokenOf(visitor)
    expect(await callWith(token)).toBe(503)
    await visitor.signOut()
    expect(await callWith(token)).toBe(401)
  })

  test('is refused, in every browser, when all sign-ins of its account have ended', async () => {
    const [here, there] = [await signedIn(), await signedIn()]
    const tokens = [await tokenOf(here), await tokenOf(there)]
    for (const token of tokens) expect(await callWith(token)).toBe(503)
    await shop.identity.endSessions(tokens[0]?.accountId ?? '')
    await soon(async () => {
      for (const token of tokens) expect(await callWith(token)).toBe(401)
      expect(await there.session()).toEqual({ account: null })
    })
    expect((await there.askToken()).status).toBe(401)
  })

  test('goes on where only another browser has signed out', async () => {
    const [here, there] = [await signedIn(), await signedIn()]
    const [left, other] = [await tokenOf(here), await tokenOf(there)]
    await here.signOut()
    expect(await callWith(left)).toBe(401)
    const after = await signedIn()
    await shop.identity.endSessions('00000000-0000-4000-8000-000000000000')
    expect(await callWith(other)).toBe(503)
    expect(await callWith(await tokenOf(after))).toBe(503)
  })
})

test('a browser that signs in again, still known to the identity service, keeps a session that can be renewed', async () => {
  const visitor = await signedIn()
  await visitor.open(visitor.loginAddress('/en/cart'))
  expect(await callWith(await tokenOf(visitor))).toBe(503)
  shop.gateway.clock.advance({ seconds: 100 })
  const renewed = await visitor.askToken()
  expect(renewed.status).toBe(200)
  expect(await callWith(await renewed.json())).toBe(503)
})
