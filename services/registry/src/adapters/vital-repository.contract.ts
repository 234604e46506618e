import { describe, expect, it } from 'vitest'
import type { VitalCount } from '../domain/vitals.ts'
import type { VitalRepository } from '../ports/vital-repository.ts'

const count: VitalCount = {
  environment: 'production',
  name: 'catalog',
  release: '1'.repeat(16),
  route: '/p/:product',
  metric: 'LCP',
  day: '2026-11-26',
  bucket: 3,
  views: 2,
}

export function describeVitalRepository(name: string, create: () => Promise<VitalRepository>): void {
  describe(`${name} as a repository of web vitals`, () => {
    it('adds up, also at the same time', async () => {
      const repository = await create()
      await repository.add([])
      await Promise.all(Array.from({ length: 8 }, () => repository.add([count, { ...count, bucket: 4 }])))
      expect(await repository.since('production', '2026-11-26')).toEqual([
        { ...count, views: 16 },
        { ...count, bucket: 4, views: 16 },
      ])
    })

    it('keeps environments, releases, routes, metrics and days apart, and answers of days that are asked for', async () => {
      const repository = await create()
      const others: readonly Partial<VitalCount>[] = [
        { environment: 'preview' },
        { name: 'order' },
        { release: '2'.repeat(16) },
        { route: '/' },
        { metric: 'INP' },
        { day: '2026-11-27' },
      ]
      await repository.add([count, ...others.map((other) => ({ ...count, ...other }))])
      await repository.add([{ ...count, day: '2026-11-25' }])
      expect(await repository.since('production', '2026-11-26')).toHaveLength(6)
      expect(await repository.since('production', '2026-11-27')).toEqual([{ ...count, day: '2026-11-27' }])
      expect(await repository.since('preview', '2026-11-26')).toHaveLength(1)
    })
  })
}
