import { describe, expect, it } from 'vitest'
import { InMemoryEnvironmentRepository } from '../adapters/outbound/in-memory/in-memory-environment-repository.ts'
import { InMemoryReleaseRepository } from '../adapters/outbound/in-memory/in-memory-release-repository.ts'
import type { PageDifference } from '../domain/page-difference.ts'
import { v1, v2 } from '../testing/environment-builder.ts'
import { aLibrary, aManifest } from '../testing/manifest-builder.ts'
import { aRelease } from '../testing/release-builder.ts'
import { compareRevisions } from './compare-revisions.ts'
import { promoteRelease } from './promote-release.ts'
import { rollOutRelease } from './roll-out-release.ts'

const asked = { environment: 'production', expected: 'any', by: 'kim' } as const
const [SUM_1, SUM_2, SUM_4] = ['1', '2', '4'].map((digit) => `sha384-${digit.repeat(64)}`)
const filesOf = (integrity = '', ...paths: readonly string[]) =>
  paths.map((path) => ({ path, integrity, digest: path, bytes: 1 }))
const search = { tag: 'cat-search-box', class: 'regular' as const, attributes: [], events: [] }

/** Revision 1 has Vue, revision 2 also the catalog, revision 3 or a tenth of it another catalog with a Vue of its own. */
async function aShop(move: typeof promoteRelease | typeof rollOutRelease) {
  const releases = new InMemoryReleaseRepository()
  const shop = { releases, environments: new InMemoryEnvironmentRepository(), now: () => new Date(0) }
  const publish = (release: Parameters<typeof aRelease>[0]) => releases.add(aRelease(release))
  await publish({ name: 'vue', id: v1, manifest: aLibrary(), files: filesOf(SUM_1, 'vue.js') })
  await publish({
    name: 'vue',
    id: v2,
    manifest: aLibrary({ version: '4.0.0' }),
    files: filesOf(SUM_4, 'vue.js'),
  })
  await publish({
    id: v1,
    manifest: aManifest({ fragments: [search] }),
    files: filesOf(SUM_1, 'mfe.js', 'old.js', 'style.css'),
  })
  await publish({
    id: v2,
    manifest: aManifest({
      version: '2.0.0',
      requires: { vue: '^4.0.0' },
      routes: [{ pattern: '/c/:category', access: 'personal', uninterrupted: true }],
      fragments: [{ ...search, attributes: ['hint'], events: ['searched'] }],
    }),
    files: [...filesOf(SUM_1, 'style.css'), ...filesOf(SUM_2, 'mfe.js', 'new.js')],
  })
  await promoteRelease(shop, { ...asked, name: 'vue', release: v1 })
  await promoteRelease(shop, { ...asked, name: 'catalog', release: v1 })
  await move(shop, { ...asked, name: 'catalog', release: v2, share: 10 })
  return (from: number, to: number) => compareRevisions(shop, 'production', { from, to })
}

const linesOf = (difference: PageDifference = []): readonly string[] =>
  difference.flatMap(({ kind, entries }) =>
    entries.map(({ key, before = '', after = '' }) => `${kind} ${key}: ${before} → ${after}`),
  )

const NEWS = [
  `scopes catalog vue:  → /assets/vue/${v2}/vue.js`,
  `integrity /assets/vue/${v2}/vue.js:  → ${SUM_4}`,
  `integrity catalog/mfe.js: ${SUM_1} → ${SUM_2}`,
  `integrity catalog/new.js:  → ${SUM_2}`,
  `integrity catalog/old.js: ${SUM_1} → `,
  'routes /c/:category:  → catalog · personal · uninterrupted',
  'routes /p/:product: catalog · public → ',
  'fragments <cat-search-box>: catalog · regular → catalog · regular · hint · @searched',
]

describe('the comparison of two revisions', () => {
  it('tells what was added to the compiled map of pages, what is gone and what is another', async () => {
    const compare = await aShop(promoteRelease)
    const comparison = await compare(2, 3)
    expect(linesOf(comparison?.pages)).toEqual(NEWS)
    expect(comparison?.canaryPages).toBeUndefined()
    expect(comparison?.deployed.deployments.map(({ name }) => name)).toEqual(['catalog'])
  })

  it('tells it for visitors of a canary alone while one runs', async () => {
    const compare = await aShop(rollOutRelease)
    const comparison = await compare(2, 3)
    expect(linesOf(comparison?.pages)).toEqual([])
    expect(linesOf(comparison?.canaryPages)).toEqual(NEWS)
  })

  it('begins with nothing, and goes in either direction', async () => {
    const compare = await aShop(promoteRelease)
    expect(linesOf((await compare(0, 1))?.pages)).toEqual([
      `imports vue:  → /assets/vue/${v1}/vue.js`,
      `integrity vue/vue.js:  → ${SUM_1}`,
    ])
    expect(linesOf((await compare(1, 0))?.pages)).toContain(`imports vue: /assets/vue/${v1}/vue.js → `)
    expect(linesOf((await compare(3, 3))?.pages)).toEqual([])
  })

  it('knows revisions that were made only', async () => {
    expect(await (await aShop(promoteRelease))(2, 4)).toBeUndefined()
  })
})
