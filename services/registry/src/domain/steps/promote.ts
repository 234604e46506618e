import { conflict, type Step } from '../change.ts'
import {
  canaryOf,
  defaultRelease,
  type Environment,
  isFullyPromoted,
  isPaused,
  promote,
} from '../environment.ts'
import { paused } from './rollout.ts'

export interface Promotion {
  readonly name: string
  /** Default: the release that is being rolled out. */
  readonly release?: string | undefined
}

/** Gives a release to every visitor. */
export function promoteStep(environment: Environment, { name, ...wanted }: Promotion): Step {
  const canary = canaryOf(environment, name)
  const release = wanted.release ?? canary?.release
  if (release === undefined) {
    return conflict(
      'no-canary',
      'No release is being rolled out.',
      `Say which release of ${name} everybody shall have: \`jangteo promote ${name} <release>\`.`,
    )
  }
  const previous = defaultRelease(environment, name)
  const facts = { action: 'promote', name, release, ...(previous !== undefined && { previous }) } as const
  if (isFullyPromoted(environment, name, release)) return { kind: 'unchanged', facts }
  if (isPaused(environment, name)) return paused(name)
  const next = promote(environment, name, release)
  return { kind: 'next', environment: next, facts, begins: { name, release } }
}
