import type { PageRequest } from '@jangteo/contracts'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPageRenderer, type PageRenderer } from './page-renderer.ts'
import { HOSTILE, scriptOf } from './testing/scripts.ts'

const request: PageRequest = { path: '/c/kitchen', query: '?page=2', locale: 'ko', currency: 'KRW' }
let renderer: PageRenderer
const render = (script: string, origin?: string) =>
  renderer.render({ script, scriptId: script, request, origin })

beforeAll(() => {
  renderer = createPageRenderer({ timeMs: 60_000, memoryMb: 64, threads: 1 })
})
afterAll(() => renderer.close())

describe('a page renderer', () => {
  it('answers what the script makes of the request', async () => {
    const outcome = await render(scriptOf('({ html: `${path}${query} ${locale} ${currency}` })'))
    expect(outcome).toMatchObject({ kind: 'page', page: { html: '/c/kitchen?page=2 ko KRW' } })
  })

  it('lets a page ask the shop’s public API, and nobody else', async () => {
    const shop = createServer(({ url, headers }, response) =>
      response.end(JSON.stringify({ url, cookie: headers.cookie ?? null })),
    )
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
    const ask = (path: string) =>
      render(scriptOf(`({ html: JSON.stringify(await get(${JSON.stringify(path)})) })`), origin)
    const answer = { status: 200, body: { url: '/api/catalog/categories?locale=ko', cookie: null } }
    expect(await ask('/api/catalog/categories?locale=ko')).toMatchObject({
      page: { html: JSON.stringify(answer) },
    })
    expect(await ask('//elsewhere.example/api/')).toMatchObject({ kind: 'failed' })
    expect(await ask('http://127.0.0.1:1/')).toMatchObject({ kind: 'failed' })
    shop.close()
  })

  it.each(HOSTILE)('contains a script that $name, and renders the next page', async ({ script, kind }) => {
    // Its thread is there, so that its own time is all that it takes.
    await render(scriptOf('({ html: "first" })'))
    const limit = kind === 'hung' ? { timeMs: 1500 } : {}
    const outcome = await renderer.render({ script, scriptId: script, request, ...limit })
    expect(outcome).toMatchObject({ kind })
    expect(await render(scriptOf('({ html: "alive" })'))).toMatchObject({ page: { html: 'alive' } })
  })

  it('gives a script nothing of Node and no code from text', async () => {
    const names = ['process', 'require', 'fetch', 'setTimeout', 'ArrayBuffer', 'WebAssembly', 'Buffer']
    const seen = `${JSON.stringify(names)}.filter((name) => name in globalThis)`
    const code = `(() => { try { return Function('return 1')() } catch { return 'refused' } })()`
    const outcome = await render(scriptOf(`({ html: JSON.stringify([${seen}, ${code}]) })`))
    expect(outcome).toMatchObject({ page: { html: '[[],"refused"]' } })
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
