import { describe, expect, it } from 'vitest'
import { blockingTimeOf, layoutShiftOf } from './page-record.ts'

describe('the record of a page', () => {
  it('counts the worst burst of shifts: a pause of a second, or five seconds in all, begin a new one', () => {
    const shift = (at: number, value: number): { at: number; value: number } => ({ at, value })
    expect(layoutShiftOf([])).toBe(0)
    expect(layoutShiftOf([shift(0, 0.1), shift(900, 0.2), shift(2000, 0.25)])).toBeCloseTo(0.3)
    const steady = Array.from({ length: 8 }, (_, index) => shift(index * 900, 0.1))
    expect(layoutShiftOf(steady)).toBeCloseTo(0.6)
  })

  it('counts of each task what is beyond 50 ms, and after the first paint', () => {
    const tasks = [
      { at: 0, duration: 400 },
      { at: 500, duration: 150 },
      { at: 900, duration: 51 },
      { at: 1000, duration: 49 },
    ]
    expect(blockingTimeOf({ tasks })).toBe(350 + 100 + 1)
    expect(blockingTimeOf({ tasks, firstPaint: 560 })).toBe(40 + 1)
  })
})
