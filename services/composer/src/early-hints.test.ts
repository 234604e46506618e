import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDocument, aShop } from './testing/release-document-builder.ts'
import { aReleaseOfThings, FRAMES, SERVER_SCRIPT } from './testing/release-of-things.ts'
import { createRunningComposer, type RunningComposer } from './testing/running-composer.ts'

const SCRIPT = `var jangteoServer = { async render({ path }, { get }) {
  await get('/api/things')
  return { status: 200, head: { title: path }, html: '<h1>Things</h1>', state: {}, isComplete: true }
} }`

let composer: RunningComposer
let url: string
beforeAll(async () => {
  const shop = aDocument([...aShop(FRAMES), aReleaseOfThings(SCRIPT)])
  composer = await createRunningComposer(shop, { renderLimitMs: 60_000, hasEarlyHints: true })
  for (const [name, frame] of Object.entries(FRAMES))
    composer.registry.files.set(`/assets/shell/0123456789abcdef/${name}`, frame)
  composer.registry.files.set(SERVER_SCRIPT, SCRIPT)
  composer.gateway.answers.set('GET /api/things', 200)
  composer.gateway.headers = { 'cache-control': 'public, max-age=5' }
  url = await composer.service.start({ host: '127.0.0.1', port: 0 })
})
afterAll(() => composer.close())

/** Links of each 103, before the page. */
async function hintsOf(path: string, headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const hints: string[] = []
  const page = await new Promise<string>((resolve, reject) => {
    const request = get(url + path, { headers }, (response) => resolve(text(response)))
    request.on('information', ({ statusCode, headers: told }) => hints.push(`${statusCode} ${told.link}`))
    request.on('error', reject)
  })
  expect(page).toContain('<h1>Things</h1>')
  return hints
}
const opening = { 'sec-fetch-mode': 'navigate' }

it('a browser that opens a page hears what it loads while it is rendered', async () => {
  const [hints = '', ...others] = await hintsOf('/ko/things/new', opening)
  expect(others).toEqual([])
  expect(hints).toMatch(/^103 /)
  expect(hints).toContain('</assets/shell/0123456789abcdef/shell.css>; rel=preload; as=style')
  expect(hints).toContain('</assets/things/0123456789abcdef/style.css>; rel=preload; as=style')
  expect(hints).toContain('</assets/things/0123456789abcdef/mfe.js>; rel=modulepreload')
})

it('a page that is kept comes without, and so does one for a program', async () => {
  expect(await hintsOf('/ko/things/new', opening)).toEqual([])
  expect(await hintsOf('/ko/things/other', {})).toEqual([])
})
