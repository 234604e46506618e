import { COMPOSER_HEADER } from '@jangteo/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComposerConfig } from './service.ts'
import { aDocument, aShop, anMfe } from './testing/release-document-builder.ts'
import { createRunningComposer, type RunningComposer } from './testing/running-composer.ts'

/** A page that says what it was asked for; `/things/<what>` misbehaves, or takes its time. */
const SCRIPT = `var jangteoServer = { async render({ path, query, locale, currency }) {
  if (path === '/things/broken') throw new Error('broken')
  if (path.startsWith('/things/long')) for (const end = Date.now() + 30; Date.now() < end; );
  if (path === '/things/moved') return page({ location: '/things/new?a=b?c' })
  if (path === '/things/spelt') return page({ location: '/things/가방?q=손 가방\\r\\n%20\\ud800' })
  if (path === '/things/gone') return page({ status: 404 })
  if (path === '/plain') return page({ head: { title: 'Yours' }, isComplete: false, html: '<b>plain</b>' })
  if (path === '/things/parts') return page({ html: '<h1>x</h1><par-own name="a&lt;b"></par-own><par-slow></par-slow><par-broken></par-broken>' })
  if (path === '/things/told') return page({ head: { title: 'Told', canonicalQuery: '?page=2', data: [
    { name: '/not </script>', url: '/en/things/told', offers: [{ image: ['/a.webp'], price: '/1' }] }] } })
  if (path === '/things/pictured') return page({ head: { title: 'Pictured', picture: { type: 'image/avif', srcset: '/a.avif 320w, /b"><script>.avif 640w', sizes: '50vw' } } })
  if (path === '/things/narrowed') return page({ head: { title: 'Narrowed', isUnlisted: true } })
  return page({ html: '<h1>' + [path, query, locale, currency].join(' ') + ' $&</h1>', state: { a: '</script><b>' } })
} }
var page = (parts) => ({ status: 200, head: { title: 'A thing', description: 'Of "use"' }, html: '<p></p>', state: {}, isComplete: true, ...parts })`
const PARTS = `var jangteoServer = { render() {}, async renderFragment({ tag, attributes, place, locale, currency }, { get }) {
  if (tag === 'par-broken') throw new Error('broken')
  if (tag === 'par-slow') await get('/api/never')
  return { html: '<p>' + [attributes.name.replace('<', '&lt;'), place, locale, currency].join(' ') + '</p>', state: { own: '</script>' }, isComplete: true }
} }`
const MAIN = '<main id="jangteo-main" tabindex="-1"></main>'
const frames = { 'frame.ko.html': `<i></i>${MAIN}`, 'frame.en.html': `<b></b>${MAIN}` }

const things = anMfe({
  name: 'things',
  server: 'server/render.js',
  fragments: [],
  routes: [
    { pattern: '/things/:thing', access: 'public' },
    { pattern: '/mine', access: 'personal' },
    { pattern: '/plain', access: 'personal', plain: true },
  ],
})
const release = { ...things, files: { ...things.files, 'server/render.js': SCRIPT } }
const fragment = (tag: string) => ({
  tag,
  class: 'regular' as const,
  attributes: ['name'],
  events: [],
  // Long enough for a thread to load the script.
  server: { limitMs: 500 },
})
const builtParts = anMfe({
  name: 'parts',
  server: 'server/parts.js',
  routes: [],
  fragments: ['par-own', 'par-slow', 'par-broken'].map(fragment),
})
const parts = { ...builtParts, files: { ...builtParts.files, 'server/parts.js': PARTS } }
const style = '/assets/things/0123456789abcdef/style.css'

const SECRET = 'a secret of two services'

async function openShop(config: Partial<ComposerConfig> = {}): Promise<RunningComposer> {
  const shop = aDocument([...aShop(frames), release, parts])
  const opened = await createRunningComposer(shop, {
    renderLimitMs: 60_000,
    secret: SECRET,
    ...config,
  })
  for (const [name, text] of Object.entries(frames))
    opened.registry.files.set(`/assets/shell/0123456789abcdef/${name}`, text)
  opened.registry.files.set('/assets/things/0123456789abcdef/server/render.js', SCRIPT)
  opened.registry.files.set('/assets/parts/0123456789abcdef/server/parts.js', PARTS)
  opened.gateway.answers.set('GET /api/never', 'never')
  return opened
}

let composer: RunningComposer
beforeAll(async () => {
  composer = await openShop()
})
afterAll(() => composer.close())

describe('a page that its release renders on the server', () => {
  it('stands in the frame with its title, its description and its styles', async () => {
    const { body, statusCode } = await composer.get('/en/things/one?x=1')
    expect(statusCode).toBe(200)
    expect(body).toContain('<title>A thing · Jangteo</title>')
    expect(body).toContain('<meta name="description" content="Of &quot;use&quot;" />')
    expect(body).toMatch(
      new RegExp(`<link rel="stylesheet" href="${style}" integrity="[^"]+" data-mfe="things"`),
    )
    expect(body).toContain(
      `<main id="jangteo-main" tabindex="-1"><div data-page="things"><div data-mfe="things" data-server-rendered><div><h1>/things/one ?x=1 en USD $&</h1></div>`,
    )
  })

  it('asks at once for the picture that it opens with', async () => {
    const head = (await composer.get('/en/things/pictured')).body.split('</head>')[0]
    expect(head?.replaceAll(/\s+/g, ' ')).toContain(
      '<link rel="preload" as="image" type="image/avif" imagesrcset="/a.avif 320w, /b&quot;&gt;&lt;script&gt;.avif 640w" imagesizes="50vw" fetchpriority="high" />',
    )
    expect((await composer.get('/en/things/one')).body).not.toContain('as="image"')
  })

  it('is rendered for a visitor, however many others somebody elsewhere asks for at once', async () => {
    const isRendered = async (path: string, address: string): Promise<boolean> => {
      const { body } = await composer.get(`/en/things/${path}`, { 'x-forwarded-for': address })
      return body.includes('data-server-rendered>')
    }
    const greedy = Array.from({ length: 60 }, (_, page) => isRendered(`long-${page}`, '203.0.113.1'))
    const modest = await Promise.all([1, 2, 3].map((page) => isRendered(`mine-${page}`, '203.0.113.2')))
    expect(modest).toEqual([true, true, true])
    expect(new Set(await Promise.all(greedy))).toEqual(new Set([true, false]))
  })

  it('asks for its data as the composer, so that it uses up what no visitor may ask for', async () => {
    await composer.get('/en/things/parts')
    expect(composer.gateway.asked.get('/api/never')).toHaveProperty(COMPOSER_HEADER, SECRET)
  })

  it('lets its styles and pictures go before its scripts, which a page without content asks for first', async () => {
    const scripts = /<(?:link rel="modulepreload"|script\s+type="module")[^>]*>/g
    const served = (await composer.get('/en/things/one')).body
    const [first = 0] = [...served.matchAll(scripts)].map(({ index }) => index)
    expect(first).toBeGreaterThan(served.indexOf('</main>'))
    const empty = (await composer.get('/ko/mine')).body
    expect(empty.search(scripts)).toBeLessThan(empty.indexOf('</head>'))
    const isLow = (tag: string): boolean => tag.includes('fetchpriority="low"')
    expect(served.match(scripts)?.map(isLow)).toEqual(empty.match(scripts)?.map(() => true))
    expect(empty.match(scripts)?.some(isLow)).toBe(false)
  })

  it('leaves to the shell when what takes it over is loaded', async () => {
    const served = (await composer.get('/en/things/one')).body
    const later = /<template id="jangteo-later"\s*>(.*?)<\/template\s*>/s.exec(served)?.[1] ?? ''
    expect(later).toMatch(/<link rel="modulepreload" href="[^"]*\/mfe\.js" integrity="[^"]+"/)
    expect(served.replace(later, '')).not.toContain('/mfe.js" integrity')
    expect((await composer.get('/ko/mine')).body).not.toContain('<template')
  })

  it('hands its state over as JSON that cannot end its element, with the address and the currency', async () => {
    const { body } = await composer.get('/ko/things/one?x=1', { cookie: 'jt-currency=USD' })
    expect(body).toContain('/things/one ?x=1 ko USD')
    const json = /data-server-rendered>.*?<script type="application\/json">(.*?)<\/script>/s.exec(body)?.[1]
    expect(JSON.parse(json ?? '')).toEqual({
      address: '/ko/things/one?x=1',
      currency: 'USD',
      state: { a: '</script><b>' },
    })
  })

  it('answers 404 and leads elsewhere where the release says so', async () => {
    const gone = await composer.get('/ko/things/gone')
    expect(gone.statusCode).toBe(404)
    expect(gone.body).not.toContain('canonical')
    const moved = await composer.get('/ko/things/moved?x=1')
    expect([moved.statusCode, moved.headers.location]).toEqual([301, '/ko/things/new?a=b?c'])
  })

  it.each([
    ['/en/nowhere', 'Page not found', '/en'],
    ['/ko/nowhere', '페이지를 찾을 수 없어요', '/ko'],
  ])('says without scripts that there is nothing at %s', async (url, heading, home) => {
    const { statusCode, body } = await composer.get(url)
    expect(statusCode).toBe(404)
    const [, main = ''] = /<main[^>]*><noscript\s*>([^]*?)<\/noscript/.exec(body) ?? []
    expect(main).toContain(`>${heading}</h1>`)
    expect(main).toContain(`href="${home}"`)
  })

  it('leads to addresses that a header can hold', async () => {
    const { statusCode, headers } = await composer.get('/ko/things/spelt')
    const spelt = '/ko/things/%EA%B0%80%EB%B0%A9?q=%EC%86%90%20%EA%B0%80%EB%B0%A9%0D%0A%20%EF%BF%BD'
    expect([statusCode, headers.location]).toEqual([301, spelt])
  })

  it('tells search engines what the release says of it, with addresses of the shop', async () => {
    const { body } = await composer.get('/en/things/told?page=2&x=1')
    expect(body).toContain('<link rel="canonical" href="https://shop.test/en/things/told?page=2" />')
    expect(body).toContain('hreflang="ko" href="https://shop.test/ko/things/told?page=2"')
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? []
    expect(JSON.parse(json)).toEqual({
      name: '/not </script>',
      url: 'https://shop.test/en/things/told',
      offers: [{ image: ['https://shop.test/a.webp'], price: '/1' }],
    })
  })

  it('is not listed where the release says so', async () => {
    const { body, statusCode } = await composer.get('/en/things/narrowed')
    expect(statusCode).toBe(200)
    expect(body).toContain('<meta name="robots" content="noindex" />')
    expect(body).not.toContain('canonical')
  })

  it('is left to the browser, and counted, where the release fails', async () => {
    const { body, statusCode } = await composer.get('/ko/things/broken')
    expect(statusCode).toBe(200)
    expect(body).toContain(MAIN)
    expect(body).toContain('<title>장터</title>')
    expect(body).toContain(`<link rel="preload" as="style" href="${style}"`)
    const metrics = (await composer.get('/metrics')).body
    expect(metrics).toMatch(/page_renders_total\{[^}]*mfe="things"[^}]*outcome="failed"[^}]*\} 1\n/)
  })

  it('is never one of a person', async () => {
    expect((await composer.get('/ko/mine')).body).toContain(MAIN)
  })

  it('is left to the browser where the operator says so', async () => {
    const other = await openShop({ pageRendering: 'browser' })
    const { body } = await other.get('/en/things/one')
    await other.close()
    expect(body).toContain(MAIN)
  })

  it('is one of a person only for who has no scripts, stored by nobody', async () => {
    const { body, headers } = await composer.get('/en/plain', { cookie: 'cart=mine' })
    expect(body).toContain(
      `${MAIN.replace('</main>', '')}<noscript><div data-mfe="things"><b>plain</b></div></noscript></main>`,
    )
    expect(body).toContain('<title>Yours · Jangteo</title>')
    expect(body).toMatch(new RegExp(`<noscript><link rel="stylesheet" href="${style}"`))
    expect(body).not.toContain('data-server-rendered>')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['etag']).toBeUndefined()
  })

  it('keeps its server script out of the import map', async () => {
    expect((await composer.get('/ko/mine')).body).not.toContain('server/render.js')
  })

  it('has the fragments of other teams in it, each with its data and its styles, and goes without those that fail or are late', async () => {
    const body = await until(
      async () => (await composer.get('/en/things/parts')).body,
      (text) => text.includes('<p>a&lt;b'),
    )
    const [, json = ''] =
      /<par-own name="a&lt;b" data-mfe="parts"><p>a&lt;b s0 en USD<\/p><script type="application\/json">(.*?)<\/script><\/par-own>/.exec(
        body,
      ) ?? []
    expect(JSON.parse(json)).toEqual({
      attributes: { name: 'a<b' },
      currency: 'USD',
      place: 's0',
      state: { own: '</script>' },
    })
    expect(body).toContain('<par-slow></par-slow><par-broken></par-broken>')
    expect(body).toContain('href="/assets/parts/0123456789abcdef/style.css"')
    const metrics = (await composer.get('/metrics')).body
    for (const [tag, outcome] of [
      ['par-own', 'page'],
      ['par-slow', '(late|failed)'],
      ['par-broken', '(late|failed|resting)'],
    ])
      expect(metrics).toMatch(
        new RegExp(
          `fragment_renders_total\\{[^}]*mfe="parts"[^}]*fragment="${tag}"[^}]*outcome="${outcome}"`,
        ),
      )
    const map = /id="jangteo-release-map">(.*?)<\/script>/s.exec(body)?.[1] ?? ''
    expect(map).not.toContain('limitMs')
  })
})

/** A thread that starts on a busy machine may be late for a fragment's limit. */
async function until(ask: () => Promise<string>, isThere: (text: string) => boolean): Promise<string> {
  const text = await ask()
  return isThere(text) ? text : until(ask, isThere)
}
