import { toChosenRelease } from '@jangteo/contracts/page-map'
import { describe, expect, it } from 'vitest'
import { InMemoryPageSubjects } from '../adapters/outbound/in-memory/in-memory-page-subjects.ts'
import type { PagePlan } from '../domain/page-plan.ts'
import { anMfe, aVersion } from '../testing/release-document-builder.ts'
import { Existence } from './existence.ts'
import { KeptPages } from './kept-pages.ts'
import { type ContentRequest, type PageContent, PageContents } from './page-contents.ts'
import type { ServerPage, ServerPages } from './server-pages.ts'

const owner = toChosenRelease('catalog', aVersion(anMfe({ server: 'server/render.js' })))
const plan = {
  kind: 'public',
  isOff: false,
  owner,
  route: { pattern: '/p/:product', access: 'public', query: ['sku'] },
} as unknown as PagePlan
const request: ContentRequest = {
  address: { locale: 'ko', path: '/p/x' },
  query: '?sku=1&utm=2',
  currency: 'KRW',
  isPreview: false,
}
const page = { status: 200, head: { title: 'x' }, html: '<p>', state: { a: 1 }, isComplete: true } as const

function createBench(served: ServerPage | undefined = { kind: 'page', page, reads: [] }, maxBytes = 1e6) {
  const asked: object[] = []
  const now = (): Date => new Date(0)
  const render: ServerPages['render'] = async (_plan, asks) => {
    asked.push(asks)
    return served
  }
  const contents = new PageContents({
    existence: new Existence({ subjects: new InMemoryPageSubjects(), now }),
    serverPages: { render },
    kept: new KeptPages<PageContent>({ maxBytes, now, count: () => undefined }),
  })
  const visit = (parts: Partial<ContentRequest> = {}, other: Partial<PagePlan> = {}) =>
    contents.of({ ...plan, ...other }, { ...request, ...parts })
  return { asked, visit }
}

describe('what an address shows', () => {
  it('is rendered once, of what the page reads of its query', async () => {
    const bench = createBench()
    expect((await bench.visit()).rendered).toMatchObject({ html: '<p>', stateJson: '{"a":1}' })
    await bench.visit({ query: '?sku=1' })
    expect(bench.asked).toEqual([{ path: '/p/x', query: '?sku=1', locale: 'ko', currency: 'KRW' }])
  })

  it.each<[string, Partial<ContentRequest>, Partial<PagePlan>]>([
    ['another release', {}, { owner: { ...owner, release: 'f'.repeat(16) } }],
    ['another language', { address: { locale: 'en', path: '/p/x' } }, {}],
    ['another currency', { currency: 'USD' }, {}],
    ['another address', { address: { locale: 'ko', path: '/p/y' } }, {}],
    ['another part of it', { query: '?sku=2' }, {}],
  ])('is rendered on its own for %s', async (_, parts, other) => {
    const bench = createBench()
    await bench.visit()
    await bench.visit(parts, other)
    expect(bench.asked).toHaveLength(2)
  })

  it.each<[string, Partial<ContentRequest>, Partial<PagePlan>]>([
    ['a preview', { isPreview: true }, {}],
    ['a personal page', {}, { kind: 'personal' }],
  ])('is not kept for %s', async (_, parts, other) => {
    const bench = createBench()
    await bench.visit(parts, other)
    await bench.visit(parts, other)
    expect(bench.asked).toHaveLength(2)
  })

  it('takes, however short it is, the memory of the document that is written around it', async () => {
    const bench = createBench(undefined, 20 * 16 * 1024)
    for (let product = 0; product < 25; product += 1)
      await bench.visit({ address: { locale: 'ko', path: `/p/${product}` } })
    await bench.visit({ address: { locale: 'ko', path: '/p/24' } })
    expect(bench.asked).toHaveLength(25)
    await bench.visit({ address: { locale: 'ko', path: '/p/0' } })
    expect(bench.asked).toHaveLength(26)
  })

  it.each<[ServerPage['kind'], boolean]>([
    ['failed', true],
    ['hung', true],
    ['died', true],
    ['resting', true],
    ['busy', false],
    ['incomplete', false],
  ])(
    'is left to the browser where it %s; that the release is to blame: %s',
    async (kind, isReleasesFault) => {
      const bench = createBench({ kind } as ServerPage)
      expect(await bench.visit()).toEqual({ answer: { status: 200 }, rendered: undefined, isReleasesFault })
    },
  )

  it('is nothing where its owner is switched off, or nobody has it', async () => {
    const bench = createBench()
    expect((await bench.visit({}, { isOff: true })).answer).toEqual({ status: 503 })
    expect((await bench.visit({}, { route: undefined })).answer).toEqual({ status: 404 })
    expect(bench.asked).toEqual([])
  })
})
