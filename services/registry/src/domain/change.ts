import type { ChangeAction } from '@jangteo/contracts'
import { defaultRelease, type Environment } from './environment.ts'

/** What was done to an environment. */
export interface ChangeFacts {
  readonly action: ChangeAction
  /** Whose releases; missing where the whole environment was restored. */
  readonly name?: string
  readonly release?: string
  /** The default release before. */
  readonly previous?: string
  /** Percent of the visitors. */
  readonly share?: number
  readonly fragment?: string
  /** The revision whose defaults came back. */
  readonly restored?: number
  /** Why, in the words of whoever did it. */
  readonly reason?: string
}

/** Why a revision exists: a row of the audit log. */
export interface Change extends ChangeFacts {
  readonly by: string
  readonly at: Date
}

/** One row of the audit log with what it led to. */
export interface Revision {
  readonly environment: Environment
  readonly change: Change
}

/** A release that became the default of a name, and by what. */
export interface DefaultTurn {
  readonly release: string
  readonly action: ChangeAction
}

/** @param revisions all of an environment, newest first, as the answer */
export function defaultTurnsOf(revisions: readonly Revision[], name: string): readonly DefaultTurn[] {
  const defaults = revisions.map(({ environment }) => defaultRelease(environment, name))
  return revisions.flatMap(({ change: { action } }, index) => {
    const release = defaults[index]
    return release === undefined || release === defaults[index + 1] ? [] : [{ release, action }]
  })
}

/** Why a change cannot be made to the environment as it is. `code` is permanent. */
export interface Conflict {
  readonly code: ConflictCode
  /** What is wrong, as a sentence without data. */
  readonly what: string
  /** Why, with the data, and what to do. */
  readonly why: string
}

export type ConflictCode =
  | 'already-default'
  | 'canary-running'
  | 'no-canary'
  | 'not-live'
  | 'not-switchable'
  | 'nothing-to-roll-back'
  | 'rollout-paused'
  | 'unknown-fragment'
  | 'unknown-revision'

/** What a change comes to, before it is reviewed and written. */
export type Step =
  | {
      readonly kind: 'next'
      readonly environment: Environment
      readonly facts: ChangeFacts
      /** The release that begins to be served by it, and so must get along with all others. */
      readonly begins?: { readonly name: string; readonly release: string }
    }
  | { readonly kind: 'unchanged'; readonly facts: ChangeFacts }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }

export const conflict = (code: ConflictCode, what: string, why: string): Step => ({
  kind: 'conflict',
  conflict: { code, what, why },
})
