import { createFixedClock } from '@jangteo/service-kit/testing'
import { beforeEach, describe, expect, test } from 'vitest'
import { PAGES_PER_MINUTE, RATE_RULES } from '../../../domain/rate-rules.ts'
import { RateLimits } from './rate-limits.ts'

let limits: RateLimits
let counted: string[]
beforeEach(() => {
  counted = []
  limits = new RateLimits({
    rules: RATE_RULES,
    clock: createFixedClock(new Date()),
    hasStorybook: false,
    isComposer: () => false,
    countRefused: (rule) => void counted.push(rule),
  })
})

/** How many of so many different pages are refused, all asked for in one moment. */
const refusedOf = (pages: number, ip: string): number =>
  Array.from({ length: pages }, (_, page) =>
    limits.countAddress({ method: 'GET', url: `/ko/s?q=${page}`, headers: {}, ip }),
  ).filter((seconds) => seconds > 0).length

describe('with the limits of a shop', () => {
  test('somebody opens sixty pages in a minute, and so do thirty who share an address with him', () => {
    expect(refusedOf(60 * 31, '203.0.113.7')).toBe(0)
  })

  test('of ten thousand pages for one network all but those of a minute are refused, and others are served on', () => {
    expect(refusedOf(10_000, '2001:db8:1:2::7')).toBe(10_000 - PAGES_PER_MINUTE)
    expect(refusedOf(60, '2001:db8:1:2::8')).toBe(60)
    expect(counted).toEqual(Array(10_060 - PAGES_PER_MINUTE).fill('page'))
    expect(refusedOf(60, '2001:db8:1:3::7')).toBe(0)
    expect(refusedOf(60, '203.0.113.8')).toBe(0)
  })
})
