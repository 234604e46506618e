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

export const addHealth = (a: Health, b: Health): Health => ({
  visitors: a.visitors + b.visitors,
  mounts: a.mounts + b.mounts,
  fragments: a.fragments + b.fragments,
  errors: a.errors + b.errors,
})
