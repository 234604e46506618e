import { describe, expect, it } from 'vitest'
import type { Change } from '../domain/change.ts'
import { emptyEnvironment, nextRevision, promote, rollOut } from '../domain/environment.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'

const empty = emptyEnvironment('production')
const change = (parts: Partial<Change> = {}): Change => ({
  action: 'promote',
  name: 'catalog',
  release: '1'.repeat(16),
  by: 'ci-catalog',
  at: new Date('2026-11-23T09:00:00.000Z'),
  ...parts,
})
const one = promote(empty, 'catalog', '1'.repeat(16))

export function describeEnvironmentRepository(
  name: string,
  create: () => Promise<EnvironmentRepository>,
): void {
  describe(`${name} as an environment repository`, () => {
    it('begins with the empty environment', async () => {
      expect(await (await create()).current('production')).toEqual(empty)
    })

    it('answers the newest revision, and any earlier one', async () => {
      const repository = await create()
      const two = promote(one, 'order', '2'.repeat(16))
      expect(await repository.append({ environment: one, change: change() })).toBe('appended')
      expect(await repository.append({ environment: two, change: change() })).toBe('appended')
      expect(await repository.current('production')).toEqual(two)
      expect(await repository.at('production', 1)).toEqual(one)
      expect(await repository.at('production', 3)).toBeUndefined()
      expect(await repository.at('preview', 1)).toBeUndefined()
    })

    it('keeps what is paused and switched off', async () => {
      const repository = await create()
      const environment = nextRevision(empty, {
        paused: ['catalog'],
        killed: [{ name: 'order' }, { name: 'recommend', fragment: 'rec-related' }],
      })
      await repository.append({ environment, change: change({ action: 'kill' }) })
      expect(await repository.current('production')).toEqual(environment)
    })

    it('keeps environments apart', async () => {
      const repository = await create()
      await repository.append({ environment: one, change: change() })
      expect(await repository.current('preview')).toEqual(emptyEnvironment('preview'))
    })

    it('lets exactly one of many make a revision', async () => {
      const repository = await create()
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          repository.append({
            environment: promote(empty, 'catalog', String(index).repeat(16)),
            change: change(),
          }),
        ),
      )
      expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1)
      expect(await repository.revisions('production', 10)).toHaveLength(1)
    })

    it('tells who changed what, when and why, newest first', async () => {
      const repository = await create()
      const later = change({
        release: '2'.repeat(16),
        previous: '1'.repeat(16),
        reason: 'the new listing',
        by: 'kim',
        at: new Date('2026-11-23T10:00:00.000Z'),
      })
      const two = promote(one, 'catalog', '2'.repeat(16))
      await repository.append({ environment: one, change: change() })
      await repository.append({ environment: two, change: later })
      expect(await repository.revisions('production', 10)).toEqual([
        { environment: two, change: later },
        { environment: one, change: change() },
      ])
      expect(await repository.revisions('production', 1)).toHaveLength(1)
    })

    it('tells how the default of one name turned, newest first and however long ago', async () => {
      const repository = await create()
      const canary = rollOut(one, 'catalog', '2'.repeat(16), 10)
      const two = promote(canary, 'catalog', '2'.repeat(16))
      const other = promote(two, 'constructor', '3'.repeat(16))
      const gone = nextRevision(other, { deployments: {} })
      const back = promote(gone, 'catalog', '1'.repeat(16))
      for (const [environment, action] of [
        [one, 'promote'],
        [canary, 'rollout'],
        [two, 'promote'],
        [other, 'promote'],
        [gone, 'restore'],
        [back, 'rollback'],
        [{ ...one, name: 'preview' }, 'promote'],
      ] as const)
        await repository.append({ environment, change: change({ action }) })
      expect(await repository.defaultTurns('production', 'catalog')).toEqual([
        { release: '1'.repeat(16), action: 'rollback' },
        { release: '2'.repeat(16), action: 'promote' },
        { release: '1'.repeat(16), action: 'promote' },
      ])
      expect(await repository.defaultTurns('production', 'constructor')).toHaveLength(1)
      expect(await repository.defaultTurns('production', 'order')).toEqual([])
    })
  })
}
