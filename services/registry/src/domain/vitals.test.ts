import { describe, expect, it } from 'vitest'
import { addUpVitals, bucketOf, percentile75, rate, type VitalCount } from './vitals.ts'

const count = (bucket: number, views: number): VitalCount => ({
  environment: 'production',
  name: 'catalog',
  release: '1'.repeat(16),
  route: '/p/:product',
  metric: 'LCP',
  day: '2026-11-26',
  bucket,
  views,
})

describe('web vitals', () => {
  it('fall into buckets from their beginning on, whatever is beyond the last into that', () => {
    expect([0, 199, 200, 20_000, 600_000].map((value) => bucketOf('LCP', value))).toEqual([0, 0, 1, 19, 19])
    expect([0, 0.01, 0.011, 400].map((value) => bucketOf('CLS', value))).toEqual([0, 2, 2, 14])
  })

  it('have the value that three of four page views do not exceed', () => {
    expect(percentile75('LCP', [count(0, 100)])).toBe(150)
    expect(percentile75('LCP', [count(0, 75), count(9, 25)])).toBe(200)
    expect(percentile75('LCP', [count(9, 3), count(0, 1)])).toBeCloseTo(2000 + (250 * 2) / 3)
    expect(percentile75('LCP', [count(19, 1)])).toBe(20_000)
    expect(() => percentile75('LCP', [])).toThrow('no page views')
  })

  it('are good, middling or poor as browsers rate them', () => {
    expect([2500, 2501, 4001].map((value) => rate('LCP', value))).toEqual(['good', 'middling', 'poor'])
    expect([200, 500, 501].map((value) => rate('INP', value))).toEqual(['good', 'middling', 'poor'])
    expect([0.1, 0.25, 0.26].map((value) => rate('CLS', value))).toEqual(['good', 'middling', 'poor'])
  })

  it('are added up by bucket and day', () => {
    const other = { ...count(1, 2), day: '2026-11-27' }
    expect(addUpVitals([count(1, 1), other, count(1, 4)])).toEqual([count(1, 5), other])
  })
})
