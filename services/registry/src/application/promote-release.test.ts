import type { MfeManifest } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import { InMemoryEnvironmentRepository } from '../adapters/outbound/in-memory/in-memory-environment-repository.ts'
import { InMemoryReleaseRepository } from '../adapters/outbound/in-memory/in-memory-release-repository.ts'
import { aLibrary, aManifest } from '../testing/manifest-builder.ts'
import { aRelease } from '../testing/release-builder.ts'
import type { Promotion } from '../domain/steps/promote.ts'
import type { ChangeOutcome, ChangeRequest } from './change-environment.ts'
import { promoteRelease } from './promote-release.ts'

const [v1, v2] = ['1'.repeat(16), '2'.repeat(16)]

interface Bench {
  readonly environments: InMemoryEnvironmentRepository
  publish(id: string, manifest?: MfeManifest): Promise<void>
  promote(release: string, request?: Partial<ChangeRequest & Promotion>): Promise<ChangeOutcome>
}

/** An environment whose first revision makes the library `vue` live. */
async function createBench(): Promise<Bench> {
  const releases = new InMemoryReleaseRepository()
  const environments = new InMemoryEnvironmentRepository()
  const bench: Bench = {
    environments,
    publish: async (id, manifest = aManifest({ version: id })) => {
      await releases.add(aRelease({ name: manifest.name, id, manifest }))
    },
    promote: (release, request = {}) =>
      promoteRelease(
        { releases, environments, now: () => new Date('2026-11-23T09:00:00.000Z') },
        {
          environment: 'production',
          name: 'catalog',
          release,
          expected: 'any',
          by: 'ci-catalog',
          ...request,
        },
      ),
  }
  await bench.publish(v1, aLibrary())
  await bench.promote(v1, { name: 'vue' })
  return bench
}

describe('promoteRelease', () => {
  it('makes the next revision and remembers who did what', async () => {
    const bench = await createBench()
    await bench.publish(v1)
    await bench.publish(v2)
    expect(await bench.promote(v1, { expected: 1 })).toMatchObject({
      kind: 'changed',
      environment: { revision: 2 },
    })
    expect(await bench.promote(v2)).toMatchObject({ kind: 'changed', facts: { previous: v1 } })
    const [newest] = await bench.environments.revisions('production', 1)
    expect(newest?.environment.revision).toBe(3)
    expect(newest?.change).toEqual({
      action: 'promote',
      name: 'catalog',
      release: v2,
      previous: v1,
      by: 'ci-catalog',
      at: new Date('2026-11-23T09:00:00.000Z'),
    })
  })

  it('makes no revision for a release that everybody has', async () => {
    const bench = await createBench()
    await bench.publish(v1)
    await bench.promote(v1)
    expect(await bench.promote(v1)).toMatchObject({ kind: 'unchanged', environment: { revision: 2 } })
    expect((await bench.environments.current('production')).revision).toBe(2)
  })

  it('refuses to build on a revision that has moved on', async () => {
    const bench = await createBench()
    await bench.publish(v1)
    expect(await bench.promote(v1, { expected: 0 })).toEqual({ kind: 'revision-moved', revision: 1 })
  })

  it('lets exactly one of two win that saw the same revision', async () => {
    const bench = await createBench()
    await bench.publish(v1)
    await bench.publish(v2)
    const outcomes = await Promise.all([v1, v2].map((id) => bench.promote(id, { expected: 1 })))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'revision-moved'])
  })

  it('loses nothing when many ask for any revision at once', async () => {
    const bench = await createBench()
    const names = ['aa', 'bb', 'cc', 'dd', 'ee']
    for (const name of names) await bench.publish(v1, aManifest({ name, routes: [], fragments: [] }))
    const outcomes = await Promise.all(names.map((name) => bench.promote(v1, { name })))
    expect(outcomes.every(({ kind }) => kind === 'changed')).toBe(true)
    const { revision, deployments } = await bench.environments.current('production')
    expect([revision, Object.keys(deployments).length]).toEqual([6, 6])
  })

  it('asks once more who owns the routes, because others may have moved in between', async () => {
    const bench = await createBench()
    await bench.publish(v1)
    await bench.publish(v1, aManifest({ name: 'squatter', fragments: [] }))
    await bench.promote(v1)
    expect(await bench.promote(v1, { name: 'squatter' })).toMatchObject({
      kind: 'refused',
      objections: [{ code: 'route-owned' }],
    })
  })

  it('keeps a library from dropping what a live release imports', async () => {
    const bench = await createBench()
    await bench.publish(v1)
    await bench.promote(v1)
    await bench.publish(v2, aLibrary({ version: '3.5.46', provides: { 'vue-next': 'vue.js' } }))
    expect(await bench.promote(v2, { name: 'vue' })).toMatchObject({
      kind: 'refused',
      objections: [{ code: 'live-import-broken' }],
    })
  })

  it('knows published releases only', async () => {
    expect(await (await createBench()).promote(v2)).toEqual({
      kind: 'unknown-release',
      name: 'catalog',
      release: v2,
    })
  })
})
