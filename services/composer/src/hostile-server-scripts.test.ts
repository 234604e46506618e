import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { aDocument, aShop, anMfe } from './testing/release-document-builder.ts'
import { createRunningComposer, type RunningComposer } from './testing/running-composer.ts'

const MAIN = '<main id="jangteo-main" tabindex="-1"></main>'
const PAGE = `{ status: 200, head: { title: 'A thing' }, html: '<p>made</p>', state: {}, isComplete: true }`
const MADE = '<p>made</p>'
const scriptOf = (work: string): string =>
  `var jangteoServer = { async render({ path }) { const page = ${PAGE}; ${work}; return page } }`

/** What a release does, once it is live, where its page is asked for; admission rendered another one. */
const DEEDS: Readonly<Record<string, string>> = {
  loops: 'for (;;);',
  waits: 'await new Promise(() => undefined)',
  allocates: 'for (const all = []; ; ) all.push({ all: [...all.slice(-9)] })',
  exits: 'process.exit(1)',
  shouts: `page.html = 'x'.repeat(50_000_000)`,
  reads: 'page.html = process.env.HOME',
  requires: `page.html = require('node:fs').readFileSync('/etc/passwd', 'utf8')`,
  throws: `throw new Error('no')`,
  lies: 'page.status = 100',
  refreshes: `page.html = '<meta http-equiv="refresh" content="0;url=https://evil.example/">'`,
  'moves addresses': `page.html = '<base href="https://evil.example/">'`,
  scripts: `page.html = '<script src="/evil.js"></' + 'script>'`,
  'breaks out': `page.html = '</div></div></main><p>evil</p>'`,
  nests: `page.html = '<i>'.repeat(570_000) + '</i>'.repeat(570_000)`,
  leads: `page.location = 'https://evil.example/'`,
}
const pathOf = (deed: string): string => deed.replaceAll(' ', '-')
const evilScript = scriptOf(
  Object.entries(DEEDS)
    .map(([name, deed]) => `if (path === '/evil/${pathOf(name)}') { ${deed} }`)
    .join('\n'),
)
const markup = '</title></script><script>evil()</script>"><img src=x>'
const SCRIPTS = {
  evil: evilScript,
  importing: scriptOf(`const { readFileSync } = await import('node:fs')`),
  marking: scriptOf(
    `const text = ${JSON.stringify(markup).replaceAll('</', '<\\/')}; Object.assign(page, { head: { title: text, description: text }, state: { text, [text]: 1 } })`,
  ),
  things: scriptOf(''),
}

const releaseOf = (name: string, script: string) => {
  const route = { pattern: `/${name}/:deed`, access: 'public' } as const
  const mfe = anMfe({ name, server: 'server/render.js', fragments: [], routes: [route] })
  return { ...mfe, files: { ...mfe.files, 'server/render.js': script } }
}

let composer: RunningComposer
beforeAll(async () => {
  const frames = { 'frame.ko.html': MAIN, 'frame.en.html': MAIN }
  const releases = Object.entries(SCRIPTS).map(([name, script]) => releaseOf(name, script))
  composer = await createRunningComposer(aDocument([...aShop(frames), ...releases]), { renderLimitMs: 1_500 })
  for (const [name, text] of Object.entries(frames))
    composer.registry.files.set(`/assets/shell/0123456789abcdef/${name}`, text)
  for (const [name, script] of Object.entries(SCRIPTS))
    composer.registry.files.set(`/assets/${name}/0123456789abcdef/server/render.js`, script)
})
afterAll(() => composer.close())

/** Again until it is there: on a busy machine the start of a thread takes all the time that a page has. */
const isRendered = (path: string): Promise<void> =>
  vi.waitFor(async () => expect((await composer.get(path)).body, path).toContain(MADE), 120_000)

describe('a release that has gone bad', () => {
  it.each(Object.keys(DEEDS))(
    'loses its page where it %s; its others and those of others are rendered',
    async (deed) => {
      await isRendered('/ko/evil/well')
      const { statusCode, body } = await composer.get(`/ko/evil/${pathOf(deed)}`)
      expect(statusCode).toBe(200)
      expect(body).toContain(MAIN)
      expect(body.length).toBeLessThan(100_000)
      // Addresses that nobody has asked for: others are kept.
      await isRendered(`/ko/things/${pathOf(deed)}`)
      await isRendered(`/ko/evil/well-${pathOf(deed)}`)
    },
  )

  it('loses all its pages where it imports a module of Node', async () => {
    expect((await composer.get('/ko/importing/one')).body).toContain(MAIN)
    await isRendered('/ko/things/imports')
  })

  it('ends no element by its title, its description or its state', async () => {
    await isRendered('/ko/marking/one')
    const { body } = await composer.get('/ko/marking/one')
    expect(body).toContain('&lt;script&gt;evil()')
    expect(body).not.toContain('<script>evil')
    expect(body).not.toContain('<img src=x>')
  })
})
