import { describe, expect, it } from 'vitest'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { aManifest } from '../testing/manifest-builder.ts'
import { aRelease } from '../testing/release-builder.ts'

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 23, 9, minute))
const [first, second] = ['1'.repeat(16), '2'.repeat(16)]

export function describeReleaseRepository(name: string, create: () => Promise<ReleaseRepository>): void {
  describe(`${name} as a release repository`, () => {
    it('gives back a release as it was added', async () => {
      const repository = await create()
      expect(await repository.add(aRelease())).toBe('added')
      expect(await repository.find(aRelease())).toEqual(aRelease())
    })

    it('knows only the exact pair of name and id', async () => {
      const repository = await create()
      await repository.add(aRelease({ id: first }))
      expect(await repository.find({ name: 'catalog', id: second })).toBeUndefined()
      expect(await repository.find({ name: 'order', id: first })).toBeUndefined()
    })

    it('never changes a release that is there', async () => {
      const repository = await create()
      await repository.add(aRelease())
      expect(await repository.add(aRelease({ publishedBy: 'somebody else' }))).toBe('known')
      expect((await repository.find(aRelease()))?.publishedBy).toBe('ci-catalog')
    })

    it('adds a release once when many add it at the same time', async () => {
      const repository = await create()
      const outcomes = await Promise.all(Array.from({ length: 6 }, () => repository.add(aRelease())))
      expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(1)
    })

    it('gives a version to one build when many want it at the same time, and to no other later', async () => {
      const repository = await create()
      const manifest = aManifest({ version: '1.0.0' })
      const builds = Array.from({ length: 6 }, (_, index) =>
        aRelease({ id: `${index}`.repeat(16), manifest }),
      )
      const outcomes = await Promise.all(builds.map((build) => repository.add(build)))
      expect(outcomes.toSorted()).toEqual(['added', ...Array.from({ length: 5 }, () => 'version-taken')])
      expect(await repository.list({ limit: 10 })).toEqual([builds[outcomes.indexOf('added')]])
      expect(await repository.add(aRelease({ id: first, name: 'order', manifest }))).toBe('added')
    })

    it('lists the newest first, of one name or of all, up to a limit', async () => {
      const repository = await create()
      await repository.add(aRelease({ id: first, publishedAt: at(1) }))
      await repository.add(aRelease({ id: second, publishedAt: at(3) }))
      await repository.add(aRelease({ name: 'order', id: first, publishedAt: at(2) }))
      const list = async (filter: { name?: string; limit: number }): Promise<readonly string[]> =>
        (await repository.list(filter)).map((release) => `${release.name} ${release.id[0]}`)
      expect(await list({ limit: 10 })).toEqual(['catalog 2', 'order 1', 'catalog 1'])
      expect(await list({ name: 'catalog', limit: 10 })).toEqual(['catalog 2', 'catalog 1'])
      expect(await list({ limit: 1 })).toEqual(['catalog 2'])
    })

    it('gives a release back with its newest signature, and lists what a key has not signed', async () => {
      const repository = await create()
      const newest = { key: 'newest', signature: 'of the newest key' }
      await repository.add(
        aRelease({ id: first, signature: { key: 'former', signature: 'of the former key' } }),
      )
      await repository.add(aRelease({ id: second }))
      await repository.sign(aRelease({ id: first }), newest)
      expect((await repository.find(aRelease({ id: first })))?.signature).toEqual(newest)
      expect(await repository.listNotSignedBy('newest')).toEqual([aRelease({ id: second })])
    })

    it('finds the release of a version', async () => {
      const repository = await create()
      await repository.add(aRelease({ id: first, manifest: aManifest({ version: '1.0.0' }) }))
      await repository.add(aRelease({ id: second, manifest: aManifest({ version: '1.0.1+build.7' }) }))
      const find = async (version: string): Promise<readonly string[]> =>
        (await repository.list({ name: 'catalog', version, limit: 9 })).map(({ id }) => id)
      expect(await find('1.0.1+build.7')).toEqual([second])
      expect(await find('1.0.1')).toEqual([])
    })
  })
}
