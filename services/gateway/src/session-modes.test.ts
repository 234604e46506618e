import { AUTH_MODES, type AuthMode } from '@jangteo/contracts'
import * as identityPackage from '@jangteo/identity-service'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { countTokenRequests } from './testing/count-token-requests.ts'
import { openPage } from './testing/page-of.ts'
import { MINA, type ShopWithIdentity, Visitor, startShopWithIdentity } from './testing/shop-with-identity.ts'
import { type StubUpstream, startStubUpstream } from './testing/stub-upstream.ts'

const TOKEN = /eyJ[\w-]+\.[\w-]+\.[\w-]+/
const TABS = 10

/** As much of `localStorage` as is used. */
function standInStorage() {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
}

describe.each(AUTH_MODES)('in mode %s', (mode: AuthMode) => {
  let orders: StubUpstream
  let shop: ShopWithIdentity
  let visitor: Visitor
  const storage = standInStorage()
  const warn = vi.spyOn(console, 'warn')

  beforeAll(async () => {
    orders = await startStubUpstream('order')
    shop = await startShopWithIdentity(identityPackage, { authMode: mode, services: { order: orders.url } })
  })
  afterAll(async () => {
    await shop.stop()
    await orders.stop()
  })
  beforeEach(() => {
    vi.stubGlobal('localStorage', storage)
    keepTime()
    warn.mockReset().mockReturnValue(undefined)
    orders.seen.length = 0
    storage.items.clear()
    visitor = new Visitor(shop.gateway.url)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  /** The identity service has no clock but the process's: both live in the time of the gateway. */
  const keepTime = () => vi.useFakeTimers({ toFake: ['Date'], now: shop.gateway.clock.now() })
  const order = (key: string): RequestInit => ({
    method: 'POST',
    headers: { 'Idempotency-Key': key, 'Content-Type': 'application/json' },
    body: '{"a":1}',
  })
  const keysSeen = (): unknown[] => orders.seen.map(({ headers }) => headers['idempotency-key'])

  test('a page signs in, orders and signs out by the same calls', async () => {
    await visitor.signIn()
    const { session } = openPage(visitor, shop.gateway.url)
    const account = await session.ready()
    expect(account).toMatchObject({ email: MINA.email })
    expect((await session.fetch('/api/orders', order('k1'))).status).toBe(200)
    const [placed] = orders.seen
    expect(placed?.body.toString()).toBe('{"a":1}')
    expect(placed?.headers).toMatchObject({ 'idempotency-key': 'k1' })
    expect(placed?.headers).not.toHaveProperty('x-jangteo-account')
    expect(placed?.headers.cookie).not.toContain('__Host-Http-sid')
    const claims = placed?.headers.authorization?.split('.')[1] ?? ''
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ sub: account?.id })

    await session.signOut()
    expect(session.account).toBeNull()
    await session.fetch('/api/orders')
    expect(orders.seen.at(-1)?.headers.authorization).toBeUndefined()
    expect([...storage.items]).toEqual([])
  })

  test(`A01 A02 the token is ${mode === 'bff' ? 'nowhere' : 'no longer than it must be'} in the browser`, async () => {
    await visitor.signIn()
    const page = openPage(visitor, shop.gateway.url)
    await page.session.fetch('/api/orders')
    expect(TOKEN.test(page.read.join())).toBe(mode !== 'bff')
    expect([...storage.items.values()].some((value) => TOKEN.test(value))).toBe(mode === 'local-storage')
    expect(warn).toHaveBeenCalledTimes(mode === 'local-storage' ? 1 : 0)
  })

  test('signing in and out in one tab does so in the others', async () => {
    const channels = [
      new BroadcastChannel('tabs'),
      new BroadcastChannel('tabs'),
      new BroadcastChannel('tabs'),
    ]
    const open = (at: number) => openPage(visitor, shop.gateway.url, { channel: channels[at] }).session
    const [old, other] = [open(0), open(1)]
    expect(await Promise.all([old.ready(), other.ready()])).toEqual([null, null])
    await visitor.signIn()
    const backFromSignIn = open(2)
    await backFromSignIn.ready()
    for (const tab of [old, other]) await expect.poll(() => tab.account?.email).toBe(MINA.email)
    await other.signOut()
    for (const tab of [old, backFromSignIn]) await expect.poll(() => tab.account).toBeNull()
    for (const channel of channels) channel.close()
  })

  test('a session that ended elsewhere has ended here: for a page by its next call, and for one that is opened afterwards', async () => {
    await visitor.signIn()
    const page = openPage(visitor, shop.gateway.url)
    const heard: unknown[] = []
    expect((await page.session.ready())?.email).toBe(MINA.email)
    page.session.onChange((account) => heard.push(account))
    await page.session.fetch('/api/orders')
    const kept = [...storage.items]
    // Past the scripts of the page, as another browser ends it.
    await visitor.signOut()

    const personAfterCall = async (): Promise<unknown> => {
      await page.session.fetch('/api/orders')
      return page.session.account
    }
    await expect.poll(personAfterCall).toBeNull()
    expect(heard).toEqual([null])
    expect([...storage.items]).toEqual([])

    for (const [key, value] of kept) storage.setItem(key, value)
    expect(await openPage(visitor, shop.gateway.url).session.ready()).toBeNull()
    expect([...storage.items]).toEqual([])
  })

  test('A20 ten tabs whose token expired while the computer slept cause one renewal, and no call of theirs fails', async () => {
    await visitor.signIn()
    const tabs = Array.from({ length: TABS }, () => openPage(visitor, shop.gateway.url))
    await Promise.all(tabs.map(({ session }) => session.fetch('/api/orders')))
    orders.seen.length = 0

    shop.gateway.clock.advance({ seconds: 320 })
    keepTime()
    const answers: number[] = []
    const requests = await countTokenRequests(() =>
      Promise.all(
        tabs.map(async ({ session }, tab) =>
          answers.push((await session.fetch('/api/orders', order(`tab-${tab}`))).status),
        ),
      ),
    )
    expect(answers).toEqual(Array(TABS).fill(200))
    expect(requests).toBe(1)
    expect(keysSeen().toSorted()).toEqual(tabs.map((_tab, at) => `tab-${at}`))
    const met = tabs.flatMap(({ statuses }) => statuses).filter((status) => status === 401)
    expect(met).toHaveLength(mode === 'bff' ? 0 : TABS)
  })
})
