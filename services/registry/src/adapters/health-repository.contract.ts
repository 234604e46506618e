import { describe, expect, it } from 'vitest'
import { ONE, type ReleaseHealth, type Sight, UNSEEN } from '../domain/health.ts'
import type { HealthRepository } from '../ports/health-repository.ts'

const place = { environment: 'production', name: 'catalog', trial: 4, release: '1'.repeat(16) }
const at = new Date('2026-11-23T09:00:00.000Z')

const sight = (seal: string, count: Partial<ReleaseHealth> = ONE.view): Sight => ({
  seal,
  count: { ...place, ...UNSEEN, ...count },
})

export function describeHealthRepository(name: string, create: () => Promise<HealthRepository>): void {
  describe(`${name} as a health repository`, () => {
    const ofTrial = (repository: HealthRepository) => repository.ofTrial('production', 'catalog', 4)

    it('adds up what was seen, also at the same time', async () => {
      const repository = await create()
      await repository.count([], at)
      const seen = (visitor: number): readonly Sight[] => [
        sight(`view ${visitor}`),
        sight(`mount ${visitor}`, ONE.mount),
        sight(`error ${visitor}`, ONE.error),
      ]
      await Promise.all(Array.from({ length: 8 }, (_, visitor) => repository.count(seen(visitor), at)))
      expect(await ofTrial(repository)).toEqual([
        { ...place, visitors: 8, mounts: 8, fragments: 0, errors: 8 },
      ])
    })

    it('counts what several processes saw once, in whatever order and however often', async () => {
      const repository = await create()
      const sights = Array.from({ length: 20 }, (_, visitor) => sight(`${visitor}`))
      const lists = [sights, sights.toReversed(), [...sights.slice(10), ...sights]]
      await Promise.all(lists.map((list) => repository.count(list, at)))
      await repository.count([sight('0'), sight('new')], at)
      expect(await ofTrial(repository)).toMatchObject([{ visitors: 21 }])
    })

    it('keeps releases, trials, names and environments apart', async () => {
      const repository = await create()
      const release = '2'.repeat(16)
      await repository.count(
        [
          sight('a'),
          sight('b', { ...ONE.fragment, release }),
          sight('c', { ...ONE.view, trial: 5 }),
          sight('d', { ...ONE.view, name: 'order' }),
          sight('e', { ...ONE.view, environment: 'preview' }),
        ],
        at,
      )
      expect(await ofTrial(repository)).toEqual([
        { ...place, ...ONE.view },
        { ...place, ...ONE.fragment, release },
      ])
      expect(await repository.ofTrial('production', 'catalog', 6)).toEqual([])
    })
  })
}
