import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINIMUM_VISITORS, reasonToStop } from './guard.ts'
import { type Health, UNSEEN } from './health.ts'

const health = (visitors: number, failed: Partial<Health> = {}): Health => ({
  ...UNSEEN,
  visitors,
  ...failed,
})

describe('a canary', () => {
  it('is not judged by fewer than ten visitors, even if it fails for all of them', () => {
    expect(reasonToStop(health(9, { mounts: 9 }), health(90))).toBeUndefined()
    expect(reasonToStop(health(10, { mounts: 10 }), health(90))).toBe(
      'For 10 of 10 visitors (100.0 %) a page failed, with the default release for 0 of 90 visitors (0.0 %).',
    )
  })

  it.each(['mounts', 'fragments', 'errors'] as const)('is stopped for its %s alone', (kind) => {
    expect(reasonToStop(health(50, { [kind]: 20 }), health(450))).toContain('20 of 50 visitors (40.0 %)')
  })

  it('may fail for one of many: that is chance', () => {
    expect(reasonToStop(health(10, { mounts: 1 }), health(90))).toBeUndefined()
    expect(reasonToStop(health(10, { mounts: 2 }), health(90))).toBeDefined()
    expect(reasonToStop(health(10, { mounts: 2 }), health(90, { mounts: 3 }))).toBeUndefined()
  })

  it('goes on where the default fails as often', () => {
    expect(reasonToStop(health(1000, { errors: 300 }), health(9000, { errors: 2700 }))).toBeUndefined()
    expect(reasonToStop(health(1000, { errors: 400 }), health(9000, { errors: 2700 }))).toBeDefined()
  })

  it('goes on within the margin, however many have seen it', () => {
    expect(reasonToStop(health(1e6, { mounts: 20_000 }), health(9e6))).toBeUndefined()
    expect(reasonToStop(health(1e6, { mounts: 21_000 }), health(9e6))).toBeDefined()
  })

  it('is compared with nothing where nobody has the default', () => {
    expect(reasonToStop(health(20, { mounts: 10 }))).toContain('0 of 0 visitors (0.0 %)')
  })

  it('that nothing fails of is never stopped, and more failures never save one', () => {
    const visitors = fc.integer({ min: 0, max: 10_000 })
    fc.assert(
      fc.property(visitors, visitors, fc.nat(), fc.nat(), (seen, others, one, more) => {
        expect(reasonToStop(health(seen), health(others))).toBeUndefined()
        const few = seen === 0 ? 0 : one % (seen + 1)
        const many = Math.min(seen, few + (more % (MINIMUM_VISITORS * 10)))
        if (reasonToStop(health(seen, { mounts: few }), health(others)) === undefined) return
        expect(reasonToStop(health(seen, { mounts: many }), health(others))).toBeDefined()
      }),
    )
  })
})
