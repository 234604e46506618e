import type { SightKind } from '@jangteo/contracts'

/** What became of a release, in visitors: each counts once, however often something failed for him. */
export interface Health {
  /** Who saw it, or should have. */
  readonly visitors: number
  /** Of them, those for whom a page could not be shown. */
  readonly mounts: number
  /** … a fragment could not be shown. */
  readonly fragments: number
  /** … a script failed. */
  readonly errors: number
}

export interface ReleaseHealth extends Health {
  readonly environment: string
  readonly name: string
  /** The revision that began what visitors of `name` get: releases are compared within one trial. */
  readonly trial: number
  readonly release: string
}

export const UNSEEN: Health = { visitors: 0, mounts: 0, fragments: 0, errors: 0 }

/** One visitor who saw that. */
export const ONE: Readonly<Record<SightKind, Health>> = {
  view: { ...UNSEEN, visitors: 1 },
  mount: { ...UNSEEN, mounts: 1 },
  fragment: { ...UNSEEN, fragments: 1 },
  error: { ...UNSEEN, errors: 1 },
}

/** What one visitor saw of a release. */
export interface Sight {
  /** The same only for the same visitor, release, trial and kind; neither can be told from it. */
  readonly seal: string
  readonly count: ReleaseHealth
}

export const addHealth = (a: Health, b: Health): Health => ({
  visitors: a.visitors + b.visitors,
  mounts: a.mounts + b.mounts,
  fragments: a.fragments + b.fragments,
  errors: a.errors + b.errors,
})

/** One count for each release of each trial, in an order that is always the same. */
export function addUp(counts: readonly ReleaseHealth[]): readonly ReleaseHealth[] {
  const sums = new Map<string, ReleaseHealth>()
  for (const count of counts) {
    const { environment, name, trial, release } = count
    const key = [environment, name, trial, release].join(' ')
    sums.set(key, { ...count, ...addHealth(sums.get(key) ?? UNSEEN, count) })
  }
  return [...sums.keys()].sort().flatMap((key) => sums.get(key) ?? [])
}
