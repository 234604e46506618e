import { describe, expect, it } from 'vitest'
import { type Change, emptyEnvironment, promote } from '../domain/environment.ts'
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

export function describeEnvironmentRepository(
  name: string,
  create: () => Promise<EnvironmentRepository>,
): void {
  describe(`${name} as an environment repository`, () => {
    it('begins with the empty environment', async () => {
      expect(await (await create()).current('production')).toEqual(empty)
    })

    it('answers the newest revision', async () => {
      const repository = await create()
      const one = promote(empty, 'catalog', '1'.repeat(16))
      const two = promote(one, 'order', '2'.repeat(16))
      expect(await repository.append(one, change())).toBe('appended')
      expect(await repository.append(two, change())).toBe('appended')
      expect(await repository.current('production')).toEqual(two)
    })

    it('keeps environments apart', async () => {
      const repository = await create()
      await repository.append(promote(empty, 'catalog', '1'.repeat(16)), change())
      expect(await repository.current('preview')).toEqual(emptyEnvironment('preview'))
    })

    it('lets exactly one of many make a revision', async () => {
      const repository = await create()
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          repository.append(promote(empty, 'catalog', String(index).repeat(16)), change()),
        ),
      )
      expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1)
      expect(await repository.history('production', 10)).toHaveLength(1)
    })

    it('tells who changed what and when, newest first', async () => {
      const repository = await create()
      const one = promote(empty, 'catalog', '1'.repeat(16))
      const later = change({
        release: '2'.repeat(16),
        previous: '1'.repeat(16),
        by: 'kim',
        at: new Date('2026-11-23T10:00:00.000Z'),
      })
      await repository.append(one, change())
      await repository.append(promote(one, 'catalog', '2'.repeat(16)), later)
      const history = await repository.history('production', 10)
      expect(history).toEqual([
        { ...later, revision: 2 },
        { ...change(), revision: 1 },
      ])
      expect(await repository.history('production', 1)).toHaveLength(1)
    })
  })
}
