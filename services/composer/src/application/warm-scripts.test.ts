import type { ReleaseDocument } from '@jangteo/contracts'
import type { PageRenderer } from '@jangteo/page-renderer'
import { describe, expect, it } from 'vitest'
import { aDocument, anMfe, aShop } from '../testing/release-document-builder.ts'
import { ReleasedFiles } from './released-files.ts'
import { ServerScripts } from './server-scripts.ts'
import { WarmScripts } from './warm-scripts.ts'

const aRelease = (script: string) => {
  const built = anMfe({
    name: 'things',
    server: 'server/render.js',
    routes: [
      { pattern: '/mine', access: 'personal' },
      { pattern: '/things/:thing', access: 'public' },
    ],
    fragments: [],
  })
  return { ...built, files: { ...built.files, 'server/render.js': script } }
}
const aFragmentsOnly = () => {
  const built = anMfe({
    name: 'parts',
    server: 'server/render.js',
    routes: [],
    fragments: [{ tag: 'par-own', class: 'regular', attributes: [], events: [], server: {} }],
  })
  return { ...built, files: { ...built.files, 'server/render.js': 'var first' } }
}
const documentOf = (script: string) => aDocument([...aShop(), aRelease(script)])

function createBench(script: string, options: { readonly isLeftToBrowser?: true } = {}) {
  const bench = {
    script: script as string | undefined,
    warmed: [] as Parameters<PageRenderer['warm']>[0][],
    troubles: [] as string[],
  }
  const files = new ReleasedFiles({ readFile: async () => bench.script })
  const scripts = new WarmScripts({
    renderer: { warm: async (task) => void bench.warmed.push(task) },
    files,
    scripts: new ServerScripts({
      files,
      origin: async () => 'http://gateway.test',
      isLeftToBrowser: ({ name }) => name === 'things' && options.isLeftToBrowser === true,
      now: () => new Date(),
    }),
    onTrouble: (error) => bench.troubles.push(String(error)),
  })
  return Object.assign(bench, {
    follow: (text: string) => scripts.follow(documentOf(text)),
    followDocument: (document: ReleaseDocument) => scripts.follow(document),
  })
}

describe('server scripts', () => {
  it('are warmed once, by a public page without data, when their release becomes live', async () => {
    const bench = createBench('var first')
    await bench.follow('var first')
    await bench.follow('var first')
    expect(bench.warmed).toMatchObject([{ script: 'var first', request: { path: '/things/example' } }])
    expect(bench.warmed[0]?.origin).toBeUndefined()
    bench.script = 'var second'
    await bench.follow('var second')
    expect(bench.warmed.map(({ script }) => script)).toEqual(['var first', 'var second'])
  })

  it('are warmed by a fragment where they have no public page', async () => {
    const bench = createBench('var first')
    await bench.followDocument(aDocument([...aShop(), aFragmentsOnly()]))
    expect(bench.warmed).toMatchObject([{ request: { tag: 'par-own', attributes: {} } }])
  })

  it('are not warmed where a dev server stands in for the release', async () => {
    const bench = createBench('var first', { isLeftToBrowser: true })
    await bench.follow('var first')
    expect(bench.warmed).toEqual([])
  })

  it('that cannot be had are told of, and stop nothing', async () => {
    const bench = createBench('var first')
    bench.script = undefined
    await bench.follow('var first')
    expect([bench.warmed, bench.troubles.length]).toEqual([[], 1])
  })
})
