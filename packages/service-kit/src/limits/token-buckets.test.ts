import { expect, test } from 'vitest'
import { TokenBuckets } from './token-buckets.ts'

const RULE = { perMinute: 6, burst: 3 }

test('lets a burst through, then as much as flows in, each key for itself', () => {
  const buckets = new TokenBuckets(RULE)
  const takeAt = (second: number, key = 'kim'): number => buckets.take(key, second * 1000)
  expect([takeAt(0), takeAt(0), takeAt(0), takeAt(0)]).toEqual([0, 0, 0, 10])
  expect(takeAt(4)).toBe(6)
  expect(takeAt(0, 'lee')).toBe(0)
  expect([takeAt(10), takeAt(10)]).toEqual([0, 10])
})

test('holds no more than the burst, however long nobody came', () => {
  const buckets = new TokenBuckets(RULE)
  buckets.take('kim', 0)
  expect([1, 2, 3, 4].map(() => buckets.take('kim', 3_600_000) > 0)).toEqual([false, false, false, true])
})

test('forgets the key that was quiet for longest, not the one that is refused', () => {
  const buckets = new TokenBuckets({ perMinute: 1, burst: 1 }, 2)
  for (const key of ['quiet', 'busy', 'busy', 'new']) buckets.take(key, 0)
  expect(buckets.take('busy', 0)).toBeGreaterThan(0)
  expect(buckets.take('quiet', 0)).toBe(0)
})
