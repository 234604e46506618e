import type { VitalMetric } from '@jangteo/contracts'

/** So many page views of one day were in that bucket. */
export interface VitalCount {
  readonly environment: string
  readonly name: string
  readonly release: string
  /** Pattern of the page's route. */
  readonly route: string
  readonly metric: VitalMetric
  /** `2026-11-26`, in UTC. */
  readonly day: string
  /** Place in {@link BUCKETS}. */
  readonly bucket: number
  readonly views: number
}

/** Where each bucket begins; the last has no end. */
export const BUCKETS: Readonly<Record<VitalMetric, readonly number[]>> = {
  LCP: [
    0, 200, 400, 600, 800, 1000, 1250, 1500, 1750, 2000, 2250, 2500, 3000, 3500, 4000, 5000, 6000, 8000,
    12_000, 20_000,
  ],
  INP: [0, 16, 32, 48, 64, 80, 100, 125, 150, 175, 200, 250, 300, 400, 500, 750, 1000, 2000, 4000],
  CLS: [0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.2, 0.25, 0.4, 0.6, 1, 2],
}

export const bucketOf = (metric: VitalMetric, value: number): number =>
  BUCKETS[metric].findLastIndex((begin) => value >= begin)

const PERCENT = 75

/** The value that three of four page views do not exceed, read from their buckets as if each were filled evenly. Throws for none. */
export function percentile75(
  metric: VitalMetric,
  counts: readonly Pick<VitalCount, 'bucket' | 'views'>[],
): number {
  const begins = BUCKETS[metric]
  let left = (sumOf(counts) * PERCENT) / 100
  for (const [bucket, begin] of begins.entries()) {
    const views = sumOf(counts.filter((count) => count.bucket === bucket))
    if (views > 0 && left <= views) {
      const end = begins[bucket + 1] ?? begin
      return begin + ((end - begin) * left) / views
    }
    left -= views
  }
  throw new Error('a percentile of no page views')
}

export const sumOf = (counts: readonly Pick<VitalCount, 'views'>[]): number =>
  counts.reduce((sum, { views }) => sum + views, 0)

/** Good up to the first, poor beyond the second: https://web.dev/articles/vitals */
const RATINGS: Readonly<Record<VitalMetric, readonly [number, number]>> = {
  LCP: [2500, 4000],
  INP: [200, 500],
  CLS: [0.1, 0.25],
}
export type Rating = 'good' | 'middling' | 'poor'

export function rate(metric: VitalMetric, value: number): Rating {
  const [good, poor] = RATINGS[metric]
  if (value <= good) return 'good'
  return value <= poor ? 'middling' : 'poor'
}

/** One count for each bucket of each day, in an order that is always the same. */
export function addUpVitals(counts: readonly VitalCount[]): readonly VitalCount[] {
  const sums = new Map<string, VitalCount>()
  for (const count of counts) {
    const key = vitalKey(count)
    sums.set(key, { ...count, views: count.views + (sums.get(key)?.views ?? 0) })
  }
  return [...sums.keys()].sort().flatMap((key) => sums.get(key) ?? [])
}

export const vitalKey = ({ environment, name, release, route, metric, day, bucket }: VitalCount): string =>
  [environment, name, release, route, metric, day, bucket].join(' ')

/** In UTC. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)
