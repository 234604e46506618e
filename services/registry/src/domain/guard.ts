import { type Health, UNSEEN } from './health.ts'

/** A canary is judged from so many visitors on. */
export const MINIMUM_VISITORS = 10
/** So many of a hundred visitors more than with the default may meet a failure. */
export const MARGIN_PERCENT = 2
/** One-sided 99.5 %: how sure one look at the figures must be. */
const Z = 2.576

const KINDS = [
  { kind: 'mounts', what: 'a page failed' },
  { kind: 'fragments', what: 'a fragment failed' },
  { kind: 'errors', what: 'a script failed' },
] as const

/**
 * Why a canary must be stopped, with the figures; undefined while it may go on. It must go when even the lower end of what its failures
 * tell (Wilson score interval, https://doi.org/10.1080/01621459.1927.10502953) is more than the default's share of failures and the margin.
 */
export function reasonToStop(canary: Health, stable: Health = UNSEEN): string | undefined {
  if (canary.visitors < MINIMUM_VISITORS) return undefined
  const found = KINDS.find(
    ({ kind }) =>
      100 * lowerBound(canary[kind], canary.visitors) >
      percent(stable[kind], stable.visitors) + MARGIN_PERCENT,
  )
  if (found === undefined) return undefined
  const { kind, what } = found
  return `For ${of(canary[kind], canary.visitors)} ${what}, with the default release for ${of(stable[kind], stable.visitors)}.`
}

const percent = (failed: number, visitors: number): number => (visitors === 0 ? 0 : (100 * failed) / visitors)

const of = (failed: number, visitors: number): string =>
  `${failed} of ${visitors} visitors (${percent(failed, visitors).toFixed(1)} %)`

function lowerBound(failed: number, visitors: number): number {
  const share = Math.min(1, failed / visitors)
  const square = Z ** 2 / visitors
  const spread = Z * Math.sqrt((share * (1 - share)) / visitors + square / (4 * visitors))
  return (share + square / 2 - spread) / (1 + square)
}
