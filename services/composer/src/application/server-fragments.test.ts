import type { RenderedFragment } from '@jangteo/contracts'
import { toChosenRelease } from '@jangteo/contracts/page-map'
import type { FragmentOutcome, FragmentTask } from '@jangteo/page-renderer'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anMfe, aVersion } from '../testing/release-document-builder.ts'
import { KeptPages } from './kept-pages.ts'
import { ReleasedFiles } from './released-files.ts'
import { type FragmentVisit, ServerFragments } from './server-fragments.ts'
import { ServerScripts } from './server-scripts.ts'

const SCRIPT = 'var jangteoServer'
const PAGE =
  '<p>x</p><ord-add sku="a&amp;b" max="3" id="no"></ord-add><ord-mini></ord-mini><rec-more></rec-more>'

const release = (name: string, fragments: Parameters<typeof anMfe>[0] & object) => {
  const built = anMfe({ name, server: 'server/render.js', routes: [], ...fragments })
  return toChosenRelease(
    name,
    aVersion({ ...built, files: { ...built.files, 'server/render.js': `${SCRIPT}//${name}` } }),
  )
}
const fragment = (tag: string, server?: { limitMs?: number }) => ({
  tag,
  class: 'regular' as const,
  attributes: ['sku', 'max'],
  events: [],
  ...(server && { server }),
})
const MFES = [
  release('order', { fragments: [fragment('ord-add', { limitMs: 200 }), fragment('ord-mini')] }),
  release('recommend', { fragments: [fragment('rec-more', {})] }),
]
const rendered = (html: string, parts: Partial<RenderedFragment> = {}): FragmentOutcome => ({
  kind: 'page',
  page: { html, state: {}, isComplete: true, ...parts },
  reads: [{ path: '/api/x', maxAgeSeconds: 0, groups: undefined }],
})

type Answer = FragmentOutcome | Promise<FragmentOutcome>

function createBench(answer: (task: FragmentTask) => Answer = ({ request }) => rendered(request.tag)) {
  const bench = { answer, asked: [] as FragmentTask[], counted: [] as string[], mfes: MFES }
  const fragments = new ServerFragments({
    renderer: {
      renderFragment: async (task) => {
        bench.asked.push(task)
        return bench.answer(task)
      },
    },
    scripts: new ServerScripts({
      files: new ReleasedFiles({ readFile: async (address) => `${SCRIPT}//${address.split('/')[2]}` }),
      origin: async () => 'http://gateway.test',
      isLeftToBrowser: () => false,
      now: () => new Date(),
    }),
    limitMs: 50,
    kept: new KeptPages({ maxBytes: 1_000_000, now: () => new Date(), count: () => undefined }),
    count: ({ mfe, fragment: tag, outcome }) => bench.counted.push(`${mfe} ${tag} ${outcome}`),
    onTrouble: () => undefined,
  })
  const fillPage = (page: { readonly html: string }, series?: string, visit: Partial<FragmentVisit> = {}) =>
    fragments.fill(page, bench.mfes, { locale: 'ko', currency: 'KRW', ...visit }, series)
  return Object.assign(bench, {
    fillPage,
    fill: (html = PAGE, series?: string) => fillPage({ html }, series),
  })
}

describe('fragments on the server', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('are rendered by their own releases, with the attributes that they declare, each in its place', async () => {
    const bench = createBench()
    const { places: filled } = await bench.fill()
    expect(filled.map(({ owner, rendered: { html } }) => [owner.name, html])).toEqual([
      ['order', 'ord-add'],
      ['recommend', 'rec-more'],
    ])
    expect(bench.asked).toMatchObject([
      { request: { attributes: { sku: 'a&b', max: '3' }, place: 's0', locale: 'ko' }, limitMs: 200 },
      { request: { attributes: {}, place: 's1' }, limitMs: 50, origin: 'http://gateway.test' },
    ])
    expect(bench.asked[0]?.request.attributes).not.toHaveProperty('id')
    expect(bench.counted).toEqual(['order ord-add page', 'recommend rec-more page'])
  })

  it('are looked for once in a page that many get', async () => {
    let reads = 0
    const page = {
      get html() {
        reads += 1
        return PAGE
      },
    }
    const bench = createBench()
    const [first, again] = [await bench.fillPage(page), await bench.fillPage(page)]
    expect(again.places.map(({ request }) => request)).toEqual(first.places.map(({ request }) => request))
    expect(reads).toBe(1)
    bench.mfes = MFES.slice(1)
    expect((await bench.fillPage(page)).places.map(({ owner }) => owner.name)).toEqual(['recommend'])
    bench.mfes = MFES
    await bench.fillPage(page)
    expect(reads).toBe(2)
  })

  it('are in the language and currency of each who gets the same page', async () => {
    const bench = createBench()
    const page = { html: '<rec-more></rec-more>' }
    const requestOf = async (visit: Partial<FragmentVisit>, series?: string) =>
      (await bench.fillPage(page, series, visit)).places[0]?.request
    for (let time = 0; time < 2; time += 1) {
      expect(await requestOf({ currency: 'KRW' })).toMatchObject({ locale: 'ko', currency: 'KRW' })
      expect(await requestOf({ currency: 'USD' })).toMatchObject({ locale: 'ko', currency: 'USD' })
      expect(await requestOf({ locale: 'en' })).toMatchObject({ locale: 'en', currency: 'KRW' })
      expect(await requestOf({}, 'f')).toMatchObject({ place: 'f0', locale: 'ko', currency: 'KRW' })
    }
  })

  it('have places of their own in what else is filled of the document', async () => {
    const bench = createBench()
    const { places } = await bench.fill('<rec-more></rec-more>', 'f')
    expect(places.map(({ request: { place } }) => place)).toEqual(['f0'])
  })

  it('cost the page their limit and no more where they are late, and keep nobody else away', async () => {
    const late = Promise.withResolvers<FragmentOutcome>()
    const bench = createBench(({ request }) => (request.tag === 'rec-more' ? late.promise : rendered('add')))
    const filling = bench.fill()
    await vi.advanceTimersByTimeAsync(49)
    expect(await Promise.race([filling, 'waiting'])).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect((await filling).places.map(({ rendered: { html } }) => html)).toEqual(['add'])
    expect(bench.counted).toContain('recommend rec-more late')
    late.resolve({ kind: 'hung', reason: 'no page' })
    await vi.advanceTimersByTimeAsync(0)
    expect(bench.counted).toContain('recommend rec-more hung')
  })

  it.each<[string, Answer]>([
    ['failed', { kind: 'failed', reason: 'no' }],
    ['died', { kind: 'died', reason: 'memory' }],
    ['busy', { kind: 'busy', reason: '33 pages' }],
    ['incomplete', rendered('', { isComplete: false })],
  ])('are left to the browser, and counted, where they are %s', async (fate, outcome) => {
    const bench = createBench(({ request }) => (request.tag === 'ord-add' ? outcome : rendered('more')))
    expect((await bench.fill()).places.map(({ owner }) => owner.name)).toEqual(['recommend'])
    expect(bench.counted).toContain(`order ord-add ${fate}`)
  })

  it('are rendered once for all who ask the same, as long as their data is fresh', async () => {
    const bench = createBench(({ request }) => ({ ...rendered(request.tag), reads: [] }) as FragmentOutcome)
    const [first] = (await bench.fill()).places
    const [again] = (await bench.fill()).places
    expect(again?.rendered).toBe(first?.rendered)
    await bench.fill(PAGE.replace('max="3"', 'max="2"'))
    expect(bench.asked.map(({ request }) => [request.tag, request.attributes['max']])).toEqual([
      ['ord-add', '3'],
      ['rec-more', undefined],
      ['ord-add', '2'],
    ])
  })

  it.each<[string, boolean]>([
    ['failed', true],
    ['busy', false],
  ])('tell who is to blame: %s', async (kind, isToBlame) => {
    const bench = createBench(() => ({ kind, reason: 'no' }) as FragmentOutcome)
    const { failed } = await bench.fill('<ord-add></ord-add>')
    expect(failed.map(({ name }) => name)).toEqual(isToBlame ? ['order'] : [])
  })

  it('rest after three failures in a row, one tag alone', async () => {
    const bench = createBench(({ request }) =>
      request.tag === 'ord-add' ? { kind: 'failed', reason: 'no' } : rendered('more'),
    )
    for (let time = 0; time < 4; time += 1) await bench.fill()
    expect(bench.counted.filter((line) => line.startsWith('order'))).toEqual([
      ...Array<string>(3).fill('order ord-add failed'),
      'order ord-add resting',
    ])
    expect(bench.counted.filter((line) => line === 'recommend rec-more page')).toHaveLength(4)
  })

  it('are not asked for where they are switched off, or more than twenty', async () => {
    const bench = createBench()
    bench.mfes = MFES.map((mfe) => ({ ...mfe, off: { pages: false, fragments: ['ord-add', 'rec-more'] } }))
    expect((await bench.fill()).places).toEqual([])
    bench.mfes = MFES
    expect((await bench.fill('<rec-more></rec-more>'.repeat(30))).places).toHaveLength(20)
  })
})
