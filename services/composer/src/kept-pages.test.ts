import { brotliDecompressSync } from 'node:zlib'
import { VISITOR_COOKIE } from '@jangteo/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hear } from './testing/hear.ts'
import { aDocument, anOrderMfe, aShop, aVersion } from './testing/release-document-builder.ts'
import { aReleaseOfThings, FRAMES, SERVER_SCRIPT } from './testing/release-of-things.ts'
import { createRunningComposer, type Reply, type RunningComposer } from './testing/running-composer.ts'

/** Each page has a number of its own, and is about what the address names. */
const SCRIPT = `let made = 0
var jangteoServer = { async render({ path, query, locale, currency }, { get }) {
  const thing = path.slice('/things/'.length)
  const { status } = await get('/api/catalog/products/' + thing)
  if (thing === 'broken') throw new Error('broken')
  return {
    status: thing === 'gone' ? 404 : 200, head: { title: thing }, state: { made: made += 1 }, isComplete: status === 200,
    html: '<h1>' + [made, path, query, locale, currency].join(' ') + '</h1>',
  }
} }`
const release = aReleaseOfThings(SCRIPT)
const [stable, canary] = ['0'.repeat(16), '1'.repeat(16)]
/** Half of the visitors have another release of a neighbour. */
const neighbour = [
  aVersion(anOrderMfe(), { traffic: 50, default: false }, canary),
  aVersion(anOrderMfe(), { traffic: 50, default: true }, stable),
]
const shop = aDocument([...aShop(FRAMES), release])
const document = { ...shop, microFrontends: { ...shop.microFrontends, order: neighbour } }
const headers = { 'cache-control': 'public, max-age=5', 'cache-groups': '"one"' }

let composer: RunningComposer
beforeAll(async () => {
  composer = await createRunningComposer(document, { renderLimitMs: 60_000 })
  for (const [name, text] of Object.entries(FRAMES))
    composer.registry.files.set(`/assets/shell/0123456789abcdef/${name}`, text)
  composer.registry.files.set(SERVER_SCRIPT, SCRIPT)
})
afterAll(() => composer.close())
beforeEach(() => {
  composer.gateway.headers = headers
  for (const thing of ['one', 'two', 'new', 'broken', 'gone', 'rare'])
    composer.gateway.answers.set(`GET /api/catalog/products/${thing}`, 200)
  composer.context.clock.advance({ hours: 1 })
})

const visitorOf = (id: number): string => `${VISITOR_COOKIE}=${String(id).padStart(32, '0')}`
const get = (url: string, cookie = visitorOf(1), more: Readonly<Record<string, string>> = {}) =>
  composer.get(url, { cookie, ...more })
const headingIn = ({ body }: Reply): string | undefined => /<h1>(.*?)<\/h1>/.exec(body)?.[1]
const numberIn = (reply: Reply): number => Number(headingIn(reply)?.split(' ')[0])
const changeProduct = (productId: string): Promise<void> =>
  hear(composer, {
    type: 'jangteo.catalog.StockChanged.v1',
    subject: productId,
    data: { sku: `${productId}-a`, productId, available: 1 },
  })

describe('a public page', () => {
  it('is the same bytes for two visitors with cookies of their own, rendered once', async () => {
    const secret = 'jt-locale=en; __Host-Http-sid=my-session; jt-csrf=my-token'
    const first = await get('/ko/things/one', `${visitorOf(1)}; ${secret}`)
    const second = await get('/ko/things/one', visitorOf(1))
    expect(headingIn(first)).toMatch(/^\d+ \/things\/one {2}ko KRW$/)
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true)
    for (const own of ['my-session', 'my-token', String(1).padStart(32, '0')]) {
      expect(first.body).not.toContain(own)
      expect(JSON.stringify(second.headers)).not.toContain(own)
    }
    expect(first.headers['set-cookie']).toContain('jt-locale=ko')
    expect(second.headers['cache-control']).toBe('private, no-cache')
  })

  it('is smaller for the third visitor than for the first, who was not to wait for that', async () => {
    const sizes: number[] = []
    for (const id of [1, 2, 3]) {
      const { headers: answered, rawPayload } = await get('/en/things/one', visitorOf(id), {
        'accept-encoding': 'br',
        'if-none-match': '"other"',
      })
      sizes.push(rawPayload.byteLength)
      expect(answered['etag']).toBe((await get('/en/things/one', visitorOf(id))).headers['etag'])
      expect(headingIn({ body: brotliDecompressSync(rawPayload).toString() } as Reply)).toContain(
        '/things/one',
      )
    }
    const [first = 0, , third = 0] = sizes
    expect(third).toBeLessThan(first)
  })

  it('is another one in another language and currency, and for who has other releases beside it', async () => {
    const pages = await Promise.all([
      get('/ko/things/one'),
      get('/en/things/one'),
      get('/ko/things/one', `${visitorOf(1)}; jt-currency=USD`),
    ])
    expect(pages.map((page) => headingIn(page)?.split(' ').slice(-2).join(' '))).toEqual([
      'ko KRW',
      'en USD',
      'ko USD',
    ])
    expect(new Set(pages.map(({ headers: { etag } }) => etag)).size).toBe(3)

    const ids = Array.from({ length: 20 }, (_, id) => id)
    const visits = await Promise.all(ids.map((id) => get('/ko/things/one', visitorOf(id))))
    const withCanary = visits.filter(({ body }) => body.includes(`/assets/order/${canary}/`))
    const others = visits.filter((visit) => !withCanary.includes(visit))
    expect(Math.min(withCanary.length, others.length)).toBeGreaterThan(0)
    for (const { body } of others) expect(body).not.toContain(canary)
    for (const { body } of withCanary) expect(body).not.toContain(`/assets/order/${stable}/`)
    expect(new Set(visits.map(numberIn)).size).toBe(1)
    expect(new Set(visits.map(({ headers: { etag } }) => etag)).size).toBe(2)
  })

  it('is not sent again to who has it, with the policy that belongs to it', async () => {
    const first = await get('/ko/things/one')
    const { etag = '' } = first.headers
    const again = await get('/ko/things/one', visitorOf(1), { 'if-none-match': `"x", ${etag}` })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    for (const name of ['content-security-policy', 'cache-control', 'etag', 'integrity-policy', 'vary'])
      expect(again.headers[name]).toBe(first.headers[name])
    expect(again.headers['content-type']).toBeUndefined()
  })

  it('is made anew once an event says that its thing has changed, and not for another one', async () => {
    const first = await get('/ko/things/one')
    const { etag = '' } = first.headers
    await changeProduct('two')
    expect((await get('/ko/things/one', visitorOf(1), { 'if-none-match': etag })).statusCode).toBe(304)
    await changeProduct('one')
    const after = await get('/ko/things/one', visitorOf(1), { 'if-none-match': etag })
    expect([after.statusCode, numberIn(after)]).toEqual([200, numberIn(first) + 1])
  })

  it('is made from what services told another page, as long as they say and until an event touches it', async () => {
    const asksFor = async (...urls: readonly string[]): Promise<number> => {
      const from = composer.gateway.requests.length
      for (const url of urls) await get(url)
      return composer.gateway.requests.slice(from).filter((one) => one.startsWith('GET /api/catalog/')).length
    }
    expect(await asksFor('/ko/things/one', '/en/things/one', '/ko/things/one?part=2')).toBe(1)
    await changeProduct('two')
    expect(await asksFor('/ko/things/one?part=3')).toBe(0)
    await changeProduct('one')
    expect(await asksFor('/ko/things/one', '/en/things/one')).toBe(1)
    composer.context.clock.advance({ seconds: 5 })
    expect(await asksFor('/ko/things/one?part=4', '/ko/things/one?part=5')).toBe(1)
  })

  it('is compressed for who reads Brotli, and the same document for who does not', async () => {
    const plain = await get('/ko/things/one')
    const brotli = await get('/ko/things/one', visitorOf(1), { 'accept-encoding': 'gzip, br' })
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
      etag: plain.headers.etag,
    })
    expect(brotliDecompressSync(brotli.rawPayload).equals(plain.rawPayload)).toBe(true)
  })

  it('is not rendered anew for what it does not read of the query, and says its own address', async () => {
    const visits = [
      await get('/ko/things/one?part=2'),
      await get('/ko/things/one?utm_source=mail&part=2&x=1'),
      await get('/ko/things/one?part=2'),
    ]
    expect(new Set(visits.map(headingIn)).size).toBe(1)
    expect(headingIn(await get('/ko/things/one?part=3'))).toContain('?part=3')
    expect(visits[1]?.body).toContain('"address":"/ko/things/one?utm_source=mail&part=2&x=1"')
    expect(visits[0]?.rawPayload.equals(visits[2]?.rawPayload ?? Buffer.of())).toBe(true)
  })

  it('goes on as it was while its service is down, for everybody and without asking for each', async () => {
    const first = numberIn(await get('/ko/things/one'))
    composer.gateway.answers.set('GET /api/catalog/products/one', 503)
    composer.context.clock.advance({ hours: 3 })
    const rendersBefore = await countOf('page_renders_total')
    const visits = await Promise.all(
      Array.from({ length: 30 }, (_, id) => get('/ko/things/one', visitorOf(id))),
    )
    for (let time = 0; time < 30; time += 1) visits.push(await get('/ko/things/one'))
    expect(visits.filter(({ statusCode }) => statusCode === 200).map(numberIn)).toEqual(Array(60).fill(first))
    expect((await countOf('page_renders_total')) - rendersBefore).toBe(1)
    composer.gateway.answers.set('GET /api/catalog/products/one', 200)
    composer.context.clock.advance({ seconds: 6 })
    expect(numberIn(await get('/ko/things/one'))).toBeGreaterThan(first)
  })

  it.each([
    ['failed', 'broken', {}],
    ['does not exist', 'gone', {}],
    ['was made of what may not be used again', 'rare', { 'cache-control': 'private, max-age=60' }],
  ])('that %s is kept for nobody', async (_, thing, answered) => {
    composer.gateway.headers = answered
    const before = await countOf('page_renders_total')
    await get(`/ko/things/${thing}`)
    await get(`/ko/things/${thing}`)
    expect((await countOf('page_renders_total')) - before).toBe(2)
  })
})

/** Over all values of its labels. */
async function countOf(metric: string): Promise<number> {
  const { body } = await composer.get('/metrics')
  return [...body.matchAll(new RegExp(`^${metric}\\{.*\\} (\\d+)$`, 'gm'))].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  )
}
