import { describe, expect, it } from 'vitest'
import type { ReleaseHealth } from '../domain/health.ts'
import type { HealthRepository } from '../ports/health-repository.ts'

const seen = (parts: Partial<ReleaseHealth> = {}): ReleaseHealth => ({
  environment: 'production',
  name: 'catalog',
  trial: 4,
  release: '1'.repeat(16),
  visitors: 3,
  mounts: 1,
  fragments: 0,
  errors: 2,
  ...parts,
})

export function describeHealthRepository(name: string, create: () => Promise<HealthRepository>): void {
  describe(`${name} as a health repository`, () => {
    it('adds up what is added, also at the same time', async () => {
      const repository = await create()
      await repository.add([])
      await Promise.all(Array.from({ length: 8 }, () => repository.add([seen()])))
      expect(await repository.ofTrial('production', 'catalog', 4)).toEqual([
        seen({ visitors: 24, mounts: 8, errors: 16 }),
      ])
    })

    it('keeps releases, trials, names and environments apart', async () => {
      const repository = await create()
      const other = seen({ release: '2'.repeat(16), visitors: 7 })
      await repository.add([
        seen(),
        other,
        seen({ trial: 5 }),
        seen({ name: 'order' }),
        seen({ environment: 'preview' }),
      ])
      expect(await repository.ofTrial('production', 'catalog', 4)).toEqual([seen(), other])
      expect(await repository.ofTrial('production', 'catalog', 6)).toEqual([])
    })
  })
}
