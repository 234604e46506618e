import { createHash } from 'node:crypto'
import { PageReleaseMapSchema } from '@jangteo/contracts'
import Value from 'typebox/value'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { integrityOf } from './testing/release-document-builder.ts'
import { createRunningComposer, type Reply, type RunningComposer } from './testing/running-composer.ts'

let composer: RunningComposer
beforeAll(async () => {
  composer = await createRunningComposer()
})
afterAll(() => composer.close())

const at = (name: string, path: string): string => `/assets/${name}/0123456789abcdef/${path}`
const inlineScript = (reply: Reply, attributes: string): string =>
  new RegExp(`<script ${attributes}>(.*?)</script>`, 's').exec(reply.body)?.[1] ??
  expect.fail(`no ${attributes}`)
const importMapOf = (reply: Reply): string => inlineScript(reply, 'type="importmap"')

describe('a page', () => {
  it('A49 has one import map, before anything that loads a module, whose integrity is that of the bytes', async () => {
    const reply = await composer.get('/ko/')
    expect(reply.statusCode).toBe(200)
    expect(reply.body.split('type="importmap"')).toHaveLength(2)
    expect(reply.body.indexOf('importmap')).toBeLessThan(reply.body.indexOf('modulepreload'))
    const { imports, integrity } = JSON.parse(importMapOf(reply))
    expect(imports.vue).toBe(at('vue', 'vue.js'))
    expect(integrity[at('catalog', 'mfe.js')]).toBe(integrityOf('export default {}'))
  })

  it('A08 A24 allows exactly its import map, its speculation rules and its rescue as inline scripts', async () => {
    const reply = await composer.get('/ko/')
    const rescue = /<script>(.*?)<\/script>/s.exec(reply.body)?.[1] ?? expect.fail('no rescue')
    const rules = inlineScript(reply, 'type="speculationrules"')
    const [map, speculation, panel] = [importMapOf(reply), rules, rescue].map(
      (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    )
    const policy = String(reply.headers['content-security-policy']).split('; ')
    expect(policy).toContain(`script-src 'self' ${map} ${speculation} ${panel}`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self' https://id.test")
    expect(policy).toContain('frame-src https://pay.test')
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain('trusted-types vue lit-html')
    expect(policy.join()).not.toMatch(/unsafe|\*|http:/)
    expect(reply.headers).toMatchObject({
      'integrity-policy': 'blocked-destinations=(script), endpoints=(reports)',
      'reporting-endpoints': 'reports="/api/gateway/reports"',
      'connection-allowlist': '(response-origin "https://id.test" "https://pay.test");redirects=allow',
      'cross-origin-embedder-policy': 'require-corp; report-to="reports"',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'server-timing': expect.stringMatching(/^compose;dur=/),
    })
  })

  it('A49 gives every element that loads something its integrity', async () => {
    const { body } = await composer.get('/ko/')
    const elements = body.match(
      /<(?:link rel="(?:stylesheet|preload|modulepreload)"|script type="module")[^>]*>/g,
    )
    expect(elements?.length).toBeGreaterThan(6)
    for (const element of elements ?? []) expect(element).toMatch(/integrity="sha384-[A-Za-z0-9+/]{64}"/)
    expect(body).not.toMatch(/ on\w+=| style=/)
  })

  it('carries the release map that the shell reads', async () => {
    const reply = await composer.get('/ko/')
    const map = JSON.parse(inlineScript(reply, 'type="application/json" id="jangteo-release-map"'))
    expect(Value.Check(PageReleaseMapSchema, map)).toBe(true)
    expect(map.mfes.map(({ name }: { name: string }) => name)).toEqual(['catalog', 'order'])
  })

  it('starts the shell in its frame', async () => {
    const { body } = await composer.get('/ko/')
    expect(body).toMatch(/^<!doctype html>\n<html lang="ko">/)
    expect(body).toContain('<div id="jangteo-shell"><header>장터</header></div>')
    expect(body).toContain(`<script type="module" src="${at('shell', 'shell.js')}"`)
    expect(body).toMatch(/<noscript\s*><p[^>]*>[^<]*JavaScript를 켜 주세요/)
    expect(body.trimEnd().endsWith('</html>')).toBe(true)
  })

  it('speaks the language of its address', async () => {
    const { body } = await composer.get('/en/p/tote-a1b2c3?sku=a1b2c3-blue', { 'accept-language': 'ko' })
    expect(body).toContain('<html lang="en">')
    expect(body).toContain('<title>Jangteo</title>')
    expect(body).toContain('<header>Jangteo</header>')
  })

  it('is known to search engines under one address in each language', async () => {
    const { body } = await composer.get('/en/p/tote-a1b2c3?sku=a1b2c3-blue')
    expect(body).toContain('<link rel="canonical" href="https://shop.test/en/p/tote-a1b2c3" />')
    expect(body).toContain('hreflang="ko" href="https://shop.test/ko/p/tote-a1b2c3"')
    expect(body).not.toContain('noindex')
  })

  it('is never stored when it is personal', async () => {
    const personal = await composer.get('/ko/cart')
    expect(personal.headers['cache-control']).toBe('no-store')
    expect(personal.body).toContain('noindex')
    expect((await composer.get('/ko/')).headers['cache-control']).toBe('private, no-cache')
  })

  it('remembers its language', async () => {
    const [cookie] = [(await composer.get('/en/')).headers['set-cookie']].flat()
    expect(cookie).toMatch(/^jt-locale=en; .*SameSite=Lax/)
    const known = await composer.get('/en/', { cookie: 'jt-locale=en' })
    expect(known.headers['set-cookie']).toBeUndefined()
  })

  it('answers HEAD with the same headers', async () => {
    const reply = await composer.service.app.inject({ method: 'HEAD', url: '/ko/' })
    expect([reply.statusCode, reply.body]).toEqual([200, ''])
    expect(reply.headers['content-security-policy']).toContain('sha256-')
  })
})

describe('an address without a page', () => {
  it.each(['/ko/nowhere', '/fr/', '/favicon.ico', '/ko/p', '/ko/p/a/b'])(
    'answers 404 with the frame of the shop for %s',
    async (url) => {
      const reply = await composer.get(url)
      expect(reply.statusCode).toBe(404)
      expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(reply.body).toContain('<div id="jangteo-shell"><header>')
      expect(reply.body).toContain('noindex')
      expect(reply.body).not.toContain('canonical')
      expect(reply.headers['set-cookie']).toBeUndefined()
    },
  )

  it('speaks the language of the visitor', async () => {
    const { body } = await composer.get('/nowhere', { 'accept-language': 'en' })
    expect(body).toContain('<title>Page not found · Jangteo</title>')
  })

  it('cannot smuggle markup in', async () => {
    const { body } = await composer.get('/ko/p/"><script>alert(1)<%2Fscript>')
    expect(body).not.toContain('<script>alert')
    expect(body).not.toContain('href="https://shop.test/ko/p/">')
  })
})

describe('an address whose language is written in capitals', () => {
  it.each([
    ['/KO/cart?x=1', '/ko/cart?x=1'],
    ['/En', '/en'],
    ['/KO//evil.test', '/ko//evil.test'],
  ])('%s leads to %s', async (url, location) => {
    const reply = await composer.get(url)
    expect([reply.statusCode, reply.headers.location]).toEqual([301, location])
  })
})

describe('the root address', () => {
  it.each([
    [{}, '/ko/'],
    [{ 'accept-language': 'en-US,en' }, '/en/'],
    [{ 'accept-language': 'en-US,en', cookie: 'jt-locale=ko' }, '/ko/'],
  ])('leads %j to %s', async (headers: Record<string, string>, location) => {
    const reply = await composer.get('/', headers)
    expect([reply.statusCode, reply.headers.location]).toEqual([302, location])
    expect(reply.headers.vary).toBe('Accept-Language, Cookie')
  })

  it('keeps the query', async () => {
    expect((await composer.get('/?utm_source=x')).headers.location).toBe('/ko/?utm_source=x')
  })
})

describe('beside the pages', () => {
  it('tells search engines which pages are personal', async () => {
    const reply = await composer.get('/robots.txt')
    expect(reply.headers['content-type']).toContain('text/plain')
    expect(reply.body).toContain('Disallow: /*/cart')
  })

  it('has an icon', async () => {
    const reply = await composer.get('/favicon.svg')
    expect(reply.headers['content-type']).toBe('image/svg+xml')
    expect(reply.body).toContain('<svg')
  })
})
