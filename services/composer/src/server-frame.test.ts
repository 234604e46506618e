import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ComposerConfig } from './service.ts'
import { hear } from './testing/hear.ts'
import { aDocument, anMfe, aShop } from './testing/release-document-builder.ts'
import { aReleaseOfThings, SERVER_SCRIPT } from './testing/release-of-things.ts'
import { createRunningComposer, type RunningComposer } from './testing/running-composer.ts'

const PAGES = `var jangteoServer = { async render({ path }) {
  return { status: 200, head: { title: path }, html: '<h1>' + path + '</h1><nav-part></nav-part>', state: {}, isComplete: true }
} }`
/** Links what the shop answers; in a place of the page it says only that. */
const NAV = `
var jangteoServer = { render() {}, async renderFragment({ place, locale }, { get }) {
  const { status, body } = await get('/api/catalog/categories?locale=' + locale)
  if (status === 500) throw new Error('broken')
  return { html: '<nav>' + [place, locale, body.items, '<main id="jangteo-main"></main>'].join(' ') + '</nav>', state: { items: body.items }, isComplete: status === 200 }
} }`
const NAV_SCRIPT = '/assets/nav/0123456789abcdef/server/nav.js'
const EMPTY = '<mfe-slot><nav-part></nav-part><a slot="fallback"></a></mfe-slot>'
const MAIN = '<main id="jangteo-main" tabindex="-1">'
const FRAMES = { 'frame.ko.html': `${EMPTY}${MAIN}</main>`, 'frame.en.html': `${EMPTY}${MAIN}</main>` }
const STYLE = /<link rel="stylesheet" href="\/assets\/nav\/0123456789abcdef\/style\.css"[^>]*data-mfe="nav"/g

const built = anMfe({
  name: 'nav',
  server: 'server/nav.js',
  routes: [],
  fragments: [
    // Long enough for a thread to load the script.
    { tag: 'nav-part', class: 'essential', attributes: [], events: [], server: { limitMs: 500 } },
  ],
})
const nav = { ...built, files: { ...built.files, 'server/nav.js': NAV } }

async function openShop(config: Partial<ComposerConfig> = {}): Promise<RunningComposer> {
  const shop = aDocument([...aShop(FRAMES), aReleaseOfThings(PAGES), nav])
  const opened = await createRunningComposer(shop, { renderLimitMs: 60_000, ...config })
  for (const [name, text] of Object.entries(FRAMES))
    opened.registry.files.set(`/assets/shell/0123456789abcdef/${name}`, text)
  opened.registry.files.set(SERVER_SCRIPT, PAGES)
  opened.registry.files.set(NAV_SCRIPT, NAV)
  return opened
}

let composer: RunningComposer
beforeAll(async () => {
  composer = await openShop()
})
afterAll(() => composer.close())

const answer = (status: number | 'never', items: string): void => {
  for (const locale of ['ko', 'en']) {
    const address = `/api/catalog/categories?locale=${locale}`
    composer.gateway.answers.set(`GET ${address}`, status)
    composer.gateway.bodies.set(address, { items })
  }
}
const changeProduct = (): Promise<void> =>
  hear(composer, {
    type: 'jangteo.catalog.ProductChanged.v1',
    subject: 'p1',
    data: { productId: 'p1', category: 'bags', prices: { KRW: 1, USD: 1 }, isAvailable: true },
  })

beforeEach(() => {
  composer.gateway.headers = { 'cache-control': 'public, max-age=60', 'cache-groups': '"categories"' }
  composer.context.clock.advance({ hours: 1 })
  answer(200, 'bags')
})

describe('the frame', () => {
  it.each([
    ['/en/things/one', 200, 'en'],
    ['/ko/things/one', 200, 'ko'],
    ['/ko/mine', 200, 'ko'],
    ['/en/nowhere', 404, 'en'],
  ])('of %s has its fragment from the server, with data and styles', async (path, status, locale) => {
    const { body, statusCode } = await until(
      () => composer.get(path),
      (reply) => reply.body.includes('>f0'),
    )
    expect(statusCode).toBe(status)
    const [, json = ''] =
      /<mfe-slot><nav-part data-mfe="nav"><nav>f0.*?<\/nav><script type="application\/json">(.*?)<\/script><\/nav-part><a slot="fallback"><\/a><\/mfe-slot>/.exec(
        body,
      ) ?? expect.fail(body)
    expect(JSON.parse(json)).toEqual({
      attributes: {},
      currency: locale === 'ko' ? 'KRW' : 'USD',
      place: 'f0',
      state: { items: 'bags' },
    })
    expect(body).toContain(`f0 ${locale} bags`)
    expect(body.match(STYLE)).toHaveLength(1)
  })

  it('has a fragment of its own beside the page’s, and the page in its place', async () => {
    const { body } = await until(
      () => composer.get('/en/things/one'),
      (reply) => reply.body.includes('>f0') && reply.body.includes('>s0'),
    )
    expect(body).toMatch(/"place":"f0".*"place":"s0"/s)
    expect(body).toContain(`${MAIN}<div data-page="things">`)
    expect(body.match(STYLE)).toHaveLength(1)
  })

  it('is kept with the page, and made anew once an event touches what it shows', async () => {
    await until(
      () => composer.get('/ko/things/kept'),
      ({ body }) => body.includes('>f0') && body.includes('>s0'),
    )
    const first = await composer.get('/ko/things/kept')
    answer(200, 'kitchen')
    const kept = await composer.get('/ko/things/kept')
    expect([kept.body, kept.headers['etag']]).toEqual([first.body, first.headers['etag']])
    await changeProduct()
    const { body } = await until(
      () => composer.get('/ko/things/kept'),
      (reply) => reply.body.includes('f0 ko kitchen'),
    )
    expect(body).not.toContain('bags')
  })

  it('is as its release made it where the operator leaves pages to browsers', async () => {
    const other = await openShop({ pageRendering: 'browser' })
    const { body } = await other.get('/en/things/one')
    await other.close()
    expect(body).toContain(`${EMPTY}${MAIN}</main>`)
  })
})

describe('a frame whose fragment', () => {
  it.each<[string, number | 'never', RegExp]>([
    ['fails', 500, /failed|resting/],
    ['is late', 'never', /late/],
  ])('%s is sent with the fallback, around the page', async (_, status, outcome) => {
    const shop = await openShop()
    const address = '/api/catalog/categories?locale=en'
    shop.gateway.answers.set(`GET ${address}`, status)
    shop.gateway.bodies.set(address, {})
    const replies = [await shop.get('/en/things/one'), await shop.get('/en/mine')]
    const metrics = (await shop.get('/metrics')).body
    await shop.close()
    for (const { body, statusCode } of replies) {
      expect(statusCode).toBe(200)
      expect(body).toContain(EMPTY)
      expect(body).not.toMatch(STYLE)
    }
    expect(metrics).toMatch(
      new RegExp(`fragment_renders_total\\{[^}]*fragment="nav-part"[^}]*outcome="(${outcome.source})"`),
    )
  })
})

/** A thread that starts on a busy machine may be late for a fragment's limit. */
async function until<Reply>(ask: () => Promise<Reply>, isThere: (reply: Reply) => boolean): Promise<Reply> {
  const reply = await ask()
  return isThere(reply) ? reply : until(ask, isThere)
}
