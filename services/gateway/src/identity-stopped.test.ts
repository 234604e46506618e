import * as identityPackage from '@jangteo/identity-service'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openPage } from './testing/page-of.ts'
import { MINA, type ShopWithIdentity, Visitor, startShopWithIdentity } from './testing/shop-with-identity.ts'
import { type StubUpstream, startStubUpstream } from './testing/stub-upstream.ts'

const OUTAGE_MINUTES = 10

let behind: StubUpstream
let shop: ShopWithIdentity
beforeAll(async () => {
  behind = await startStubUpstream('order, catalog and composer')
  const { url } = behind
  shop = await startShopWithIdentity(identityPackage, {
    services: { order: url, catalog: url, composer: url },
  })
  keepTime()
})
afterAll(async () => {
  vi.useRealTimers()
  await shop.stop()
  await behind.stop()
})

/** The identity service has no clock but the process's: both live in the time of the gateway. */
const keepTime = () => vi.useFakeTimers({ toFake: ['Date'], now: shop.gateway.clock.now() })
const aMinutePasses = (): void => {
  shop.gateway.clock.advance({ minutes: 1 })
  keepTime()
}
const statusOf = async (path: string): Promise<number> => (await fetch(shop.gateway.url + path)).status

const signInPage = async (locale: string): Promise<string> => {
  const response = await fetch(`${shop.gateway.url}/auth/login?returnTo=/${locale}/cart&locale=${locale}`)
  return `${response.status} ${/<h1>(.*)<\/h1>/.exec(await response.text())?.[1]}`
}

test('A36 while the identity service is away for ten minutes, who is signed in orders until his token ends, everybody browses, and all is well afterwards', async () => {
  const visitor = new Visitor(shop.gateway.url)
  await visitor.signIn()
  const leaving = new Visitor(shop.gateway.url)
  await leaving.signIn()
  const { session } = openPage(visitor, shop.gateway.url, { now: () => Date.now() })
  const order = async (key: string): Promise<number | string> =>
    session
      .fetch('/api/orders', { method: 'POST', headers: { 'Idempotency-Key': key }, body: '{}' })
      .then(({ status }) => status, String)
  expect(await order('before')).toBe(200)

  await shop.stopIdentity()
  const ordered: (number | string)[] = []
  for (let minute = 1; minute <= OUTAGE_MINUTES; minute += 1) {
    aMinutePasses()
    ordered.push(await order(`minute-${minute}`))
    expect((await session.fetchPublic('/api/catalog/products')).status, `minute ${minute}`).toBe(200)
    expect(await statusOf('/ko'), `minute ${minute}`).toBe(200)
    expect(await visitor.session(), `minute ${minute}`).toMatchObject({ account: { email: MINA.email } })
  }
  const refused = 'TypeError: /auth/token answered 503.'
  expect(ordered).toEqual([200, 200, 200, 200, ...Array(OUTAGE_MINUTES - 4).fill(refused)])
  expect(behind.seen.filter(({ headers }) => headers['idempotency-key'])).toHaveLength(5)
  expect(await signInPage('ko')).toBe('503 지금은 로그인할 수 없어요')
  expect(await signInPage('en')).toBe('503 Sign-in is not possible right now')
  expect(await (await leaving.signOut()).json()).toEqual({ endSessionUrl: `${shop.gateway.url}/ko` })
  expect(await leaving.session()).toEqual({ account: null })

  await shop.startIdentity()
  expect(await order('after')).toBe(200)
  expect((await new Visitor(shop.gateway.url).signIn()).status).toBe(303)
})
