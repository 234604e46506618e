import type { RenderedPage } from '@jangteo/contracts'
import { type ChosenRelease, toChosenRelease } from '@jangteo/contracts/page-map'
import type { RenderOutcome, RenderTask } from '@jangteo/page-renderer'
import { describe, expect, it } from 'vitest'
import type { PagePlan } from '../domain/page-plan.ts'
import { anMfe, aVersion } from '../testing/release-document-builder.ts'
import { ReleasedFiles } from './released-files.ts'
import { ServerPages } from './server-pages.ts'
import { ServerScripts } from './server-scripts.ts'

const SCRIPT = 'var jangteoServer'
const built = anMfe({ server: 'server/render.js' })
const owner = toChosenRelease(
  'catalog',
  aVersion({ ...built, files: { ...built.files, 'server/render.js': SCRIPT } }),
)
const request = { path: '/c/kitchen', query: '', locale: 'ko', currency: 'KRW' } as const
const aPage = (parts: Partial<RenderedPage> = {}): RenderOutcome => ({
  kind: 'page',
  page: { status: 200, head: { title: 'x' }, html: '<p>', state: {}, isComplete: true, ...parts },
  reads: [],
})

function createBench(
  outcome: RenderOutcome,
  options: { readonly script?: string; readonly live?: true } = {},
) {
  const bench = {
    outcome,
    asked: [] as RenderTask[],
    read: [] as string[],
    counted: [] as string[],
    now: new Date('2026-11-25T09:00:00Z'),
  }
  const pages = new ServerPages({
    renderer: {
      render: async (task) => {
        bench.asked.push(task)
        return bench.outcome
      },
    },
    scripts: new ServerScripts({
      files: new ReleasedFiles({
        readFile: async (address) => {
          bench.read.push(address)
          return options.script ?? SCRIPT
        },
      }),
      origin: async () => 'http://gateway.test',
      isLeftToBrowser: () => options.live ?? false,
      now: () => bench.now,
    }),
    count: ({ mfe, release, outcome: fate }) => bench.counted.push(`${mfe}@${release} ${fate}`),
    onTrouble: () => undefined,
  })
  const render = (parts: Partial<Pick<PagePlan, 'kind' | 'owner'>> = {}, network?: string) =>
    pages.render({ kind: 'public', owner, ...parts } as PagePlan, request, network)
  return Object.assign(bench, { render })
}

describe('pages on the server', () => {
  it('are rendered by the script of the release that the visitor gets, read once', async () => {
    const bench = createBench(aPage())
    expect(await bench.render()).toMatchObject({ kind: 'page', page: { html: '<p>' } })
    await bench.render()
    expect(bench.read).toEqual(['/assets/catalog/0123456789abcdef/server/render.js'])
    expect(bench.asked[1]).toMatchObject({ script: SCRIPT, request, origin: 'http://gateway.test' })
    expect(bench.counted).toEqual(Array(2).fill('catalog@0123456789abcdef page'))
  })

  it.each<[string, { readonly kind?: 'personal' | 'not-found'; readonly owner?: ChosenRelease | undefined }]>(
    [
      ['a personal page', { kind: 'personal' }],
      ['a page of nobody', { kind: 'not-found', owner: undefined }],
      ['a release without a server script', { owner: toChosenRelease('catalog', aVersion(anMfe())) }],
    ],
  )('are not rendered for %s', async (_, parts) => {
    const bench = createBench(aPage())
    expect(await bench.render(parts)).toBeUndefined()
    expect(bench.asked).toEqual([])
  })

  it('are not rendered for what comes from a dev server', async () => {
    const bench = createBench(aPage(), { live: true })
    expect(await bench.render()).toBeUndefined()
    expect(bench.asked).toEqual([])
  })

  it('are left to the browser where something could not be loaded', async () => {
    const bench = createBench(aPage({ isComplete: false }))
    expect(await bench.render()).toEqual({ kind: 'incomplete' })
    expect(bench.counted).toEqual(['catalog@0123456789abcdef incomplete'])
  })

  it('run no script that was altered after its release', async () => {
    const bench = createBench(aPage(), { script: 'evil()' })
    expect(await bench.render()).toEqual({ kind: 'busy' })
    expect(bench.asked).toEqual([])
  })

  it('rest after three failures in a row, and then are tried again', async () => {
    const bench = createBench({ kind: 'hung', reason: 'no page' })
    for (let time = 0; time < 4; time += 1) expect((await bench.render())?.kind).not.toBe('page')
    expect(bench.counted.map((line) => line.split(' ')[1])).toEqual(['hung', 'hung', 'hung', 'resting'])
    bench.now = new Date(bench.now.getTime() + 10_001)
    bench.outcome = aPage()
    expect((await bench.render())?.kind).toBe('page')
    bench.outcome = { kind: 'failed', reason: 'no' }
    await bench.render()
    bench.outcome = aPage()
    expect((await bench.render())?.kind).toBe('page')
  })

  it('rest for nobody else where one visitor makes them fail', async () => {
    const bench = createBench({ kind: 'hung', reason: 'no page' })
    for (let time = 0; time < 4; time += 1) await bench.render({}, '198.51.100.1')
    bench.outcome = aPage()
    expect(await bench.render({}, '198.51.100.1')).toEqual({ kind: 'resting' })
    expect((await bench.render({}, '198.51.100.2'))?.kind).toBe('page')
  })

  it('blame no release for a busy machine', async () => {
    const bench = createBench({ kind: 'busy', reason: '33 pages' })
    for (let time = 0; time < 4; time += 1) await bench.render()
    expect(bench.asked).toHaveLength(4)
  })
})
