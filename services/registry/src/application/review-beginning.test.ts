import type { MfeManifest } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import { InMemoryReleaseRepository } from '../adapters/outbound/in-memory/in-memory-release-repository.ts'
import { emptyEnvironment, promote, rollOut } from '../domain/environment.ts'
import { v1, v2 } from '../testing/environment-builder.ts'
import { aLibrary, aManifest } from '../testing/manifest-builder.ts'
import { aRelease } from '../testing/release-builder.ts'
import { reviewBeginning } from './review-beginning.ts'

async function published(
  ...list: readonly (readonly [id: string, manifest: MfeManifest])[]
): Promise<InMemoryReleaseRepository> {
  const releases = new InMemoryReleaseRepository()
  for (const [id, manifest] of list) await releases.add(aRelease({ name: manifest.name, id, manifest }))
  return releases
}

/** A library whose canary provides more than what most visitors have. */
const vue = aLibrary()
const biggerVue = aLibrary({ version: '3.5.46', provides: { vue: 'vue.js', 'vue/extra': 'vue.js' } })
const shop = aManifest({ name: 'order', routes: [], fragments: [] })
const environment = rollOut(
  promote(promote(emptyEnvironment('production'), 'vue', v1), 'order', v1),
  'vue',
  v2,
  10,
)

describe('a release that begins to be served', () => {
  it('may not import what only visitors of a canary have', async () => {
    const needy = aManifest({ imports: ['vue', 'vue/extra'] })
    const releases = await published([v1, vue], [v2, biggerVue], [v1, shop], [v1, needy])
    const refusal = await reviewBeginning(releases, environment, { name: 'catalog', release: v1 })
    expect(refusal).toMatchObject({ kind: 'refused', objections: [{ code: 'import-unresolvable' }] })
  })

  it('may not own a route of either release of another name, and hears so once', async () => {
    const other = aManifest({ name: 'other', fragments: [], routes: [{ pattern: '/new', access: 'public' }] })
    const squatter = aManifest({ fragments: [], routes: [{ pattern: '/new', access: 'public' }] })
    const releases = await published(
      [v1, vue],
      [v1, { ...other, version: '0.9.0', routes: [] }],
      [v2, other],
      [v1, squatter],
    )
    const base = promote(promote(emptyEnvironment('production'), 'vue', v1), 'other', v1)
    const trial = rollOut(base, 'other', v2, 10)
    const refusal = await reviewBeginning(releases, trial, { name: 'catalog', release: v1 })
    expect(refusal?.kind === 'refused' && refusal.objections.map(({ code }) => code)).toEqual(['route-owned'])
  })

  it('is fine where it gets along with both', async () => {
    const releases = await published([v1, vue], [v2, biggerVue], [v1, shop], [v1, aManifest()])
    expect(await reviewBeginning(releases, environment, { name: 'catalog', release: v1 })).toBeUndefined()
  })
})
