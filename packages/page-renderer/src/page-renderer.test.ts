import type { PageRequest } from '@jangteo/contracts'
import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPageRenderer, type PageRenderer } from './page-renderer.ts'
import type { PublicAnswer, PublicAnswers } from './public-answers.ts'
import { answerAsShop } from './testing/answer-as-shop.ts'
import { ESCAPES, IMPORTING, LETTING_GO } from './testing/escapes.ts'
import { HOSTILE, scriptOf } from './testing/scripts.ts'

const request: PageRequest = { path: '/c/kitchen', query: '?page=2', locale: 'ko', currency: 'KRW' }
let renderer: PageRenderer
let impatient: PageRenderer
const render = (script: string, origin?: string) =>
  renderer.render({ script, scriptId: script, request, origin })

const KEPT = { 'cache-control': 'public, max-age=5' }
const ANSWERS: Readonly<Record<string, { status: number; headers: Record<string, string> }>> = {
  '/api/fresh': { status: 200, headers: { ...KEPT, 'cache-groups': '"a1b2c3", "lists"' } },
  '/api/own': { status: 200, headers: { 'cache-control': 'private, max-age=60' } },
  '/api/none': { status: 404, headers: KEPT },
}

/** Answers what it was asked, and never what is slow. */
const shop = answerAsShop(({ url, headers }, response) => {
  const caching = ANSWERS[url ?? '']
  if (caching) response.writeHead(caching.status, caching.headers)
  if (url === '/api/fresh') fresh += 1
  if (url === '/api/slow') slowOnes += 1
  else if (url !== '/api/never') response.end(JSON.stringify({ url, cookie: headers.cookie ?? null }))
})
let slowOnes = 0
let fresh = 0

/** Again until it is there: the start of a thread may take all the time that a page has. */
async function pageOf(made: PageRenderer): Promise<string> {
  const script = scriptOf('({ html: "alive" })')
  const outcome = await made.render({ script, scriptId: script, request })
  return outcome.kind === 'page' ? outcome.page.html : pageOf(made)
}

beforeAll(async () => {
  renderer = createPageRenderer({ timeMs: 60_000, memoryMb: 64, threads: 1 })
  impatient = createPageRenderer({ timeMs: 1500, threads: 1 })
})
afterAll(async () => {
  await Promise.all([renderer.close(), impatient.close()])
})

describe('a page renderer', () => {
  it('answers what the script makes of the request', async () => {
    const outcome = await render(scriptOf('({ html: `${path}${query} ${locale} ${currency}` })'))
    expect(outcome).toMatchObject({ kind: 'page', page: { html: '/c/kitchen?page=2 ko KRW' } })
  })

  it('lets a page ask the shop’s public API, and nobody else', async () => {
    const ask = (path: string) =>
      render(scriptOf(`({ html: JSON.stringify(await get(${JSON.stringify(path)})) })`), shop.origin)
    const answer = { status: 200, body: { url: '/api/catalog/categories?locale=ko', cookie: null } }
    expect(await ask('/api/catalog/categories?locale=ko')).toMatchObject({
      page: { html: JSON.stringify(answer) },
    })
    expect(await ask('//elsewhere.example/api/')).toMatchObject({ kind: 'failed' })
    expect(await ask('http://127.0.0.1:1/')).toMatchObject({ kind: 'failed' })
    for (const path of ['/api/../auth/login', '/api/x/%2e%2e/../auth/login'])
      expect(await ask(path), path).toMatchObject({ kind: 'failed' })
  })

  it('tells what a page was made from, and how long that may be used again', async () => {
    const ask = (path: string) => `await get(${JSON.stringify(path)})`
    const script = scriptOf(`(${ask('/api/fresh')}, ${ask('/api/own')}, ${ask('/api/none')}, { html: 'x' })`)
    expect(await render(script, shop.origin)).toMatchObject({
      reads: [
        { path: '/api/fresh', maxAgeSeconds: 5, groups: ['a1b2c3', 'lists'] },
        { path: '/api/own', maxAgeSeconds: 0, groups: undefined },
        { path: '/api/none', maxAgeSeconds: 0 },
      ],
    })
  })

  it('renders fragments by the same script, whose data comes within their limit or not at all', async () => {
    const script = `var jangteoServer = { render() {}, async renderFragment({ tag, attributes }, { get }) {
      const asked = await get(attributes.path).then(({ status }) => status, () => 'no answer')
      return { html: tag + ' ' + asked, state: {}, isComplete: true }
    } }`
    const ask = (path: string, limitMs: number) =>
      renderer.renderFragment({
        script,
        scriptId: script,
        request: { tag: 'par-own', attributes: { path }, place: 's0', locale: 'ko', currency: 'KRW' },
        origin: shop.origin,
        limitMs,
      })
    expect(await ask('/api/x', 60_000)).toMatchObject({ kind: 'page', page: { html: 'par-own 200' } })
    expect(await ask('/api/never', 1)).toMatchObject({ kind: 'page', page: { html: 'par-own no answer' } })
    expect(
      await renderer.renderFragment({
        script: scriptOf('{}'),
        scriptId: 'pages',
        request: { tag: 'par-own', attributes: {}, place: 's0', locale: 'ko', currency: 'KRW' },
        limitMs: 1,
      }),
    ).toMatchObject({ kind: 'failed' })
  })

  it('shows the door a visitor’s cookies, never the script, and keeps nothing of his page', async () => {
    const script = `var seen = 0; ${scriptOf(
      '({ html: [seen += 1, (await get("/api/own")).body.cookie, JSON.stringify([path, query, locale, currency])].join(" ") })',
    )}`
    const ask = (cookie?: string) =>
      renderer.render({ script, scriptId: `own ${script}`, request, origin: shop.origin, cookie })
    const shown = (seen: number, cookie: string) => ({
      page: { html: `${seen} ${cookie} ["/c/kitchen","?page=2","ko","KRW"]` },
    })
    expect(await ask('cart=mine')).toMatchObject(shown(1, 'cart=mine'))
    expect(await ask('cart=yours')).toMatchObject(shown(1, 'cart=yours'))
    expect(await ask()).toMatchObject(shown(1, ''))
    expect(await ask()).toMatchObject(shown(2, ''))
  })

  it('shares answers between pages that are for everybody, and never those of a visitor’s own page', async () => {
    const known = new Map<string, PublicAnswer>()
    const answers: PublicAnswers = {
      known: (address) => known.get(address),
      asking: (address) => (answer) => void known.set(address, answer),
    }
    const sharing = createPageRenderer({ timeMs: 60_000, threads: 1, answers })
    const script = scriptOf(`({ html: String((await get('/api/fresh')).body.cookie) })`)
    const ask = (cookie?: string) =>
      sharing.render({ script, scriptId: script, request, origin: shop.origin, cookie })
    const before = fresh
    const first = await ask()
    expect(first).toMatchObject({ page: { html: 'null' }, reads: [{ path: '/api/fresh', maxAgeSeconds: 5 }] })
    expect(await ask()).toEqual(first)
    const roundabout = scriptOf(`({ html: String((await get('/api/x/../fresh#part')).body.cookie) })`)
    const again = await sharing.render({
      script: roundabout,
      scriptId: roundabout,
      request,
      origin: shop.origin,
    })
    expect(again).toMatchObject({ reads: [{ path: '/api/fresh' }] })
    expect(fresh - before).toBe(1)
    expect(await ask('cart=mine')).toMatchObject({ page: { html: 'cart=mine' } })
    expect(await ask('cart=yours')).toMatchObject({ page: { html: 'cart=yours' } })
    expect([...known.values()].map(({ text }) => text)).toEqual(['{"url":"/api/fresh","cookie":null}'])
    await sharing.close()
  })

  it('asks for no more of its data once the time for all of it is over', async () => {
    await pageOf(impatient)
    const script = scriptOf(`({ html: String(await get('/api/slow').catch(() => get('/api/slow'))) })`)
    await impatient.render({ script, scriptId: script, request, origin: shop.origin })
    expect(slowOnes).toBeLessThan(2)
  })

  it('lets a page ask two hundred times, by addresses of a length that is in use', async () => {
    const ask = (asks: string) =>
      render(
        scriptOf(`({ html: (await Promise.allSettled(${asks})).map(({ status }) => status[0]).join('') })`),
        shop.origin,
      )
    const many = await ask(`Array.from({ length: 202 }, () => get('/api/x'))`)
    expect(many).toMatchObject({ page: { html: `${'f'.repeat(200)}rr` } })
    const long = await ask(`[8000, 9000].map((length) => get('/api/'.padEnd(length, 'x')))`)
    expect(long).toMatchObject({ page: { html: 'fr' } })
  })

  it.each(HOSTILE)('contains a script that $name, and renders the next page', async ({ script, kind }) => {
    const contained = kind === 'hung' ? impatient : renderer
    await pageOf(contained)
    expect(await contained.render({ script, scriptId: script, request })).toMatchObject({ kind })
    expect(await pageOf(contained)).toBe('alive')
  })

  it('judges a page for browsers without scripts as what stands in a <noscript>', async () => {
    const script = scriptOf(`({ html: '<noscript>x</noscript>' })`)
    const outcome = await renderer.render({ script, scriptId: script, request: { ...request, plain: true } })
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('noscript') })
  })

  it('tells no more than a thousand characters of why a script failed', async () => {
    const outcome = await render(scriptOf(`(() => { throw new Error('x'.repeat(2000)) })()`))
    expect(outcome).toEqual({ kind: 'failed', reason: 'x'.repeat(1000) })
  })

  it('gives a script nothing of Node and no code from text', async () => {
    const names =
      'process require fetch setTimeout ArrayBuffer WebAssembly Buffer FinalizationRegistry'.split(' ')
    const seen = `${JSON.stringify(names)}.filter((name) => name in globalThis)`
    const code = `(() => { try { return Function('return 1')() } catch { return 'refused' } })()`
    const outcome = await render(scriptOf(`({ html: JSON.stringify([${seen}, ${code}]) })`))
    expect(outcome).toMatchObject({ page: { html: '[[],"refused"]' } })
  })

  // In a new thread: functions of Node that ran before have room enough.
  it.each(ESCAPES)('keeps a script in that $name', async ({ script }) => {
    const fresh = createPageRenderer({ timeMs: 60_000, threads: 1 })
    const outcome = await fresh.render({ script, scriptId: script, request })
    expect(outcome).toMatchObject({ kind: 'page', page: { html: 'nothing' } })
    await fresh.close()
  })

  it('shows nobody what a script lets go', async () => {
    expect(await render(LETTING_GO, shop.origin)).toMatchObject({ kind: 'page', page: { html: 'nothing' } })
  })

  it.each(IMPORTING)('does not run a script with %j', async (_, script) => {
    const reason = expect.stringContaining('imports') as string
    expect(await render(script)).toMatchObject({ kind: 'failed', reason })
  })

  it('runs a script that only speaks of an import', async () => {
    const outcome = await render(scriptOf('({ html: "Important: an import, and imports" })'))
    expect(outcome).toMatchObject({ kind: 'page' })
  })

  it('has loaded a script that was warmed, and ended all threads once it is closed', async () => {
    const warmed = createPageRenderer({ timeMs: 60_000, threads: 1 })
    const script = `let pages = 0;${scriptOf('({ html: String((pages += 1)) })')}`
    const task = { script, scriptId: 'counting', request }
    await warmed.warm(task)
    expect(await warmed.render(task)).toMatchObject({ page: { html: '2' } })
    await warmed.close()
    await warmed.warm(task)
    expect(await warmed.render(task)).toMatchObject({ kind: 'busy' })
  })

  it('answers for a script that cannot be shared with a thread, too', async () => {
    const script = { toString: () => '' } as unknown as string
    expect(await renderer.render({ script, scriptId: 'no-text', request })).toMatchObject({ kind: 'died' })
  })

  it('lets nobody fill the line for another', async () => {
    const small = createPageRenderer({ timeMs: 60_000, threads: 1, waiting: 4 })
    const script = scriptOf('({ html: "alive" })')
    const kindsFor = (visitor: string, pages: number): Promise<readonly string[]> =>
      Promise.all(
        Array.from({ length: pages }, async () => {
          const { kind } = await small.render({ script, scriptId: script, request, visitor })
          return kind
        }),
      )
    const [greedy, modest] = await Promise.all([kindsFor('203.0.113.1', 9), kindsFor('203.0.113.2', 2)])
    expect(greedy.filter((kind) => kind === 'page')).toHaveLength(3)
    expect(modest).toEqual(['page', 'page'])
    await small.close()
  })

  it('goes on when a thread runs out of memory whose page is waited for no longer', async () => {
    const started = once(process, 'worker')
    const made = createPageRenderer({ timeMs: 60_000, threads: 1 })
    expect(await pageOf(made)).toBe('alive')
    const [thread] = (await started) as [Worker]
    thread.emit('error', new Error('out of memory'))
    expect(await pageOf(made)).toBe('alive')
    await made.close()
  })

  it('turns pages away when too many wait', async () => {
    const small = createPageRenderer({ timeMs: 60_000, threads: 1, waiting: 1 })
    const script = scriptOf('({ html: "x" })')
    const all = await Promise.all(
      Array.from({ length: 12 }, () => small.render({ script, scriptId: 'a', request })),
    )
    const kinds = new Set(all.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['busy', 'page'])
    await small.close()
  })
})
