import { createHash } from 'node:crypto'
import { runInThisContext } from 'node:vm'
import { TABS_CHANNEL } from '@jangteo/contracts'
import * as identityPackage from '@jangteo/identity-service'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPage } from './testing/page-of.ts'
import { MINA, type ShopWithIdentity, Visitor, startShopWithIdentity } from './testing/shop-with-identity.ts'

const OWN_FORM = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }

let shop: ShopWithIdentity
beforeAll(async () => {
  shop = await startShopWithIdentity(identityPackage)
})
afterAll(() => shop.stop())

let visitor: Visitor
beforeEach(() => {
  visitor = new Visitor(shop.gateway.url)
})

type Headers = Readonly<Record<string, string>>
const at = (path: string): string => shop.gateway.url + path
const read = async (path: string, headers: Headers = {}): Promise<string> =>
  (await visitor.send(at(path), { headers })).text()
const hrefsOf = (page: string): readonly string[] =>
  [...page.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
const titleOf = (page: string): string | undefined => /<h1>([^<]*)<\/h1>/.exec(page)?.[1]

describe('the page that says who is signed in', () => {
  test('leads a stranger to sign in, and back to it', async () => {
    const page = await read('/session?locale=en&returnTo=/en/cart')
    expect(titleOf(page)).toBe('You are not signed in')
    expect(page).not.toContain('/auth/logout')
    const [signIn = ''] = hrefsOf(page).filter((href) => href.startsWith('/auth/login?'))
    const { searchParams } = new URL(signIn, shop.gateway.url)
    expect([...searchParams]).toEqual([
      ['returnTo', '/session?locale=en&returnTo=%2Fen%2Fcart'],
      ['locale', 'en'],
    ])
    const callback = await visitor.signIn(searchParams.get('returnTo') ?? '')
    expect(callback.headers.get('location')).toBe(searchParams.get('returnTo'))
  })

  test('A06 names who is signed in, is nobody’s to keep, and has the ways to the account, the orders and out', async () => {
    await visitor.signIn()
    const answer = await visitor.send(at('/session?locale=en'))
    const page = await answer.text()
    expect(titleOf(page)).toBe('You are signed in')
    expect(page).toContain(`<strong>${MINA.name}</strong>`)
    expect(page).toContain(MINA.email)
    expect(hrefsOf(page)).toEqual(expect.arrayContaining(['/auth/account?locale=en', '/en/orders']))
    expect(page).toContain('<form method="post" action="/auth/logout?locale=en">')
    const { headers } = answer
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('content-security-policy')).toContain(`form-action 'self' ${shop.identityUrl}`)
    expect(headers.get('content-security-policy')).not.toContain('script-src')
  })

  test('speaks the language that is asked for, or that of the page before it', async () => {
    expect(titleOf(await read('/session?locale=ko'))).toBe('로그인하지 않았어요')
    expect(titleOf(await read('/session', { referer: at('/en/cart') }))).toBe('You are not signed in')
    expect(hrefsOf(await read('/session?locale=ko'))).toContain('/session?locale=en')
  })

  test.each<[string, Headers, string]>([
    ['&returnTo=/en/cart', {}, '/en/cart'],
    ['&returnTo=//evil.example', {}, '/en'],
    ['&returnTo=/auth/logout', {}, '/en'],
    ['', { referer: 'https://evil.example/x' }, '/en'],
    ['', {}, '/en'],
  ])('A16 goes back to pages of the shop alone: %s %j', async (query, headers, expected) => {
    const hrefs = hrefsOf(await read(`/session?locale=en${query}`, headers))
    const others = /^(data:,|\/auth\/|\/session\?)/
    expect(hrefs.filter((href) => !others.test(href))).toEqual([expected])
  })

  test('goes back to the page that led there', async () => {
    const hrefs = hrefsOf(await read('/session?locale=en', { referer: at('/en/p/mug-1?sku=2') }))
    expect(hrefs).toContain('/en/p/mug-1?sku=2')
    expect(hrefsOf(await read('/session?locale=en', { referer: at('/session?locale=ko') }))).toContain('/en')
  })

  test('asks a browser that comes from another site once more: such a visit comes without the cookie of the session', async () => {
    const fromElsewhere = { 'sec-fetch-site': 'cross-site' }
    const answer = await visitor.send(at('/session?locale=en&returnTo=/en/cart'), { headers: fromElsewhere })
    const address = '/session?locale=en&returnTo=%2Fen%2Fcart'
    expect(answer.headers.get('refresh')).toBe(`0; url=${address}`)
    expect(hrefsOf(await answer.text())).toContain(address)
    await visitor.signIn()
    expect(titleOf(await read(address, fromElsewhere))).toBe('You are signed in')
  })
})

describe('signing out by its form', () => {
  test('A05 A06 ends the session here and at the identity service, and says so', async () => {
    await visitor.signIn()
    const answer = await visitor.send(at('/auth/logout?locale=en'), { method: 'POST', headers: OWN_FORM })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('clear-site-data')).toBe('"storage"')
    expect(visitor.cookie('__Host-Http-sid')).toBeUndefined()
    const last = await visitor.open(answer.headers.get('location') ?? '')
    expect(visitor.visited.at(-1)).toBe(at('/auth/signed-out?locale=en'))
    expect(titleOf(await last.text())).toBe('You are signed out')
    expect(visitor.cookie('__Host-Http-as')).toBeUndefined()
    expect(titleOf(await read('/session?locale=en'))).toBe('You are not signed in')
    expect(await visitor.openSignIn()).toContain('/sign-in/')
  })

  test('says goodbye to a stranger too', async () => {
    const answer = await visitor.send(at('/auth/logout?locale=ko'), { method: 'POST', headers: OWN_FORM })
    expect(answer.headers.get('location')).toBe('/auth/signed-out?locale=ko')
  })
})

describe('A25 the page after signing out', () => {
  test('signs nobody out whose session goes on', async () => {
    await visitor.signIn()
    const answer = await visitor.send(at('/auth/signed-out?locale=en'))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/session?locale=en'])
    expect(await visitor.session()).toMatchObject({ account: { name: MINA.name } })
    expect((await visitor.askToken()).status).toBe(200)
  })

  test('forgets a session that has ended at the identity service, whether or not that was told yet', async () => {
    await visitor.signIn()
    await visitor.send(`${shop.identityUrl}/account/sign-out?locale=en`, {
      method: 'POST',
      headers: OWN_FORM,
    })
    const answer = await visitor.send(at('/auth/signed-out?locale=en'))
    expect(titleOf(await answer.text())).toBe('You are signed out')
    expect(answer.headers.get('clear-site-data')).toBe('"storage"')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(visitor.cookie('__Host-Http-sid')).toBeUndefined()
  })

  test('tells the other tabs, by the only script that it may run', async () => {
    await visitor.signIn()
    const channel = new BroadcastChannel(TABS_CHANNEL)
    const { session } = openPage(visitor, shop.gateway.url, { channel })
    expect(await session.ready()).toMatchObject({ name: MINA.name })
    await visitor.send(at('/auth/logout?locale=en'), { method: 'POST', headers: OWN_FORM })
    const answer = await visitor.send(at('/auth/signed-out?locale=en'))
    const [, script = ''] = /<script>(.*?)<\/script>/.exec(await answer.text()) ?? []
    const hash = createHash('sha256').update(script).digest('base64')
    expect(answer.headers.get('content-security-policy')).toContain(`script-src 'sha256-${hash}'`)
    runInThisContext(script)
    await expect.poll(() => session.account).toBeNull()
    channel.close()
  })

  test('asks a browser that comes from another site once more', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    const answer = await visitor.send(at('/auth/signed-out?locale=en'), { headers })
    expect(answer.headers.get('refresh')).toBe('0; url=/auth/signed-out?locale=en')
    expect(answer.headers.get('clear-site-data')).toBeNull()
  })

  test('says that it cannot know while the identity service is away, keeps the session, and has the way out of it', async () => {
    await visitor.signIn()
    await shop.stopIdentity()
    try {
      const answer = await visitor.send(at('/auth/signed-out?locale=en'))
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
      const page = await answer.text()
      expect(titleOf(page)).toBe('We can’t tell whether you are signed out')
      expect(page).toContain('<form method="post" action="/auth/logout?locale=en">')
      expect(await visitor.session()).toMatchObject({ account: { name: MINA.name } })
      await visitor.open(at('/auth/logout?locale=en'), { method: 'POST', headers: OWN_FORM })
      expect(visitor.visited.at(-1)).toBe(at('/auth/signed-out?locale=en'))
      expect(await visitor.session()).toEqual({ account: null })
    } finally {
      await shop.startIdentity()
    }
  })
})
