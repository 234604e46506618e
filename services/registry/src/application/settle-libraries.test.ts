import { beforeEach, describe, expect, it } from 'vitest'
import { InMemoryEnvironmentRepository } from '../adapters/outbound/in-memory/in-memory-environment-repository.ts'
import { InMemoryReleaseRepository } from '../adapters/outbound/in-memory/in-memory-release-repository.ts'
import { promote as promoted } from '../domain/environment.ts'
import { v1, v2 } from '../testing/environment-builder.ts'
import { aLibrary, aManifest } from '../testing/manifest-builder.ts'
import { aRelease } from '../testing/release-builder.ts'
import type { ChangeOutcome } from './change-environment.ts'
import { promoteRelease } from './promote-release.ts'
import { switchOff } from './switch-off.ts'

const asked = { environment: 'production', expected: 'any', by: 'kim' } as const
const numbered = (count: number): string => count.toString(16).padStart(16, '0')

let shop: {
  readonly releases: InMemoryReleaseRepository
  readonly environments: InMemoryEnvironmentRepository
  readonly now: () => Date
}
let minutes = 0
const publishVue = (id: string, version: string) =>
  shop.releases.add(
    aRelease({
      name: 'vue',
      id,
      manifest: aLibrary({ version }),
      publishedAt: new Date((minutes += 1) * 60_000),
    }),
  )
const promote = (name: string, release: string): Promise<ChangeOutcome> =>
  promoteRelease(shop, { ...asked, name, release })
const vueOf = async (name: string): Promise<string | undefined> =>
  (await shop.environments.current('production')).deployments[name]?.[0]?.libraries?.['vue']

beforeEach(async () => {
  const environments = new InMemoryEnvironmentRepository()
  shop = { releases: new InMemoryReleaseRepository(), environments, now: () => new Date(0) }
  await publishVue(v1, '3.5.0')
  await publishVue(v2, '4.0.0')
  const others = { routes: [], fragments: [] }
  for (const manifest of [
    aManifest({ name: 'order', requires: { vue: '^3.5' }, ...others }),
    aManifest({ name: 'catalog', requires: { vue: '4.0.0' }, ...others }),
    aManifest({ name: 'other', requires: {}, imports: [], ...others }),
  ])
    await shop.releases.add(aRelease({ name: manifest.name, id: v1, manifest }))
  await promote('vue', v1)
  await promote('order', v1)
  await promote('catalog', v1)
})

describe('a library that publishes every day', () => {
  beforeEach(async () => {
    for (let count = 1; count <= 120; count += 1) await publishVue(numbered(count), `4.1.${count}`)
  })

  it('takes from nobody the old release that he has for himself', async () => {
    expect((await promote('other', v1)).kind).toBe('changed')
    expect(await vueOf('catalog')).toBe(v2)
  })

  it('can move the page on, and leaves whoever stays behind what pages had', async () => {
    expect((await promote('vue', numbered(120))).kind).toBe('changed')
    expect([await vueOf('order'), await vueOf('catalog')]).toEqual([v1, v2])
  })
})

describe('a switch', () => {
  it('is thrown although versions would have to be settled: it changes none', async () => {
    const manifest = aManifest({ version: '2.0.0', requires: { vue: '^9.0.0' } })
    await shop.releases.add(aRelease({ id: v2, manifest }))
    const environment = promoted(await shop.environments.current('production'), 'catalog', v2)
    await shop.environments.append({ environment, change: { action: 'promote', by: 'kim', at: new Date(0) } })
    expect((await promote('other', v1)).kind).toBe('refused')
    expect((await switchOff(shop, { ...asked, name: 'catalog' })).kind).toBe('changed')
  })
})
