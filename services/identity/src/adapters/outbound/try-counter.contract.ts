import { describe, expect, test } from 'vitest'
import type { TryCounter } from '../../ports/try-counter.ts'

const RULE = { limit: 3, windowMs: 60_000 }
const START = new Date('2026-03-02T09:00:00.000Z')
const after = (milliseconds: number): Date => new Date(START.getTime() + milliseconds)

export function describeTryCounter(create: () => TryCounter): void {
  describe('a try counter', () => {
    test('counts by key, in a window that opens with the first try', async () => {
      const tries = create()
      expect(await tries.count('a', RULE, START)).toEqual({ count: 1, windowEndsAt: after(60_000) })
      expect(await tries.count('a', RULE, after(59_999))).toEqual({ count: 2, windowEndsAt: after(60_000) })
      expect(await tries.count('b', RULE, after(59_999))).toMatchObject({ count: 1 })
    })

    test('starts anew when the window has ended', async () => {
      const tries = create()
      await tries.count('ended', RULE, START)
      expect(await tries.count('ended', RULE, after(60_000))).toEqual({
        count: 1,
        windowEndsAt: after(120_000),
      })
    })

    test('forgets a key', async () => {
      const tries = create()
      await tries.count('forgotten', RULE, START)
      await tries.forget('forgotten')
      expect(await tries.count('forgotten', RULE, START)).toMatchObject({ count: 1 })
    })

    test('misses none of many at once', async () => {
      const tries = create()
      const counted = await Promise.all(Array.from({ length: 20 }, () => tries.count('busy', RULE, START)))
      expect(counted.map(({ count }) => count).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      )
    })
  })
}
