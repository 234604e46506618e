import { conflict, type Step } from '../change.ts'
import { canaryOf, defaultRelease, type Environment, isPaused, rollOut } from '../environment.ts'

export interface Rollout {
  readonly name: string
  readonly release: string
  /** Percent of the visitors, 0–100. */
  readonly share: number
}

/** Starts a rollout, or changes its share. */
export function rolloutStep(environment: Environment, { name, release, share }: Rollout): Step {
  const previous = defaultRelease(environment, name)
  if (previous === undefined) {
    return conflict(
      'not-live',
      'There is no release that the other visitors could keep.',
      `${name} is not live in ${environment.name}. Promote its first release: \`jangteo promote ${name} ${release}\`.`,
    )
  }
  const canary = canaryOf(environment, name)
  if (canary !== undefined && canary.release !== release) return anotherRuns(name, canary.release)
  if (release === previous) {
    return conflict(
      'already-default',
      'This release is what visitors get by default.',
      `${name} ${release} needs no rollout. \`jangteo releases ${name}\` lists the others.`,
    )
  }
  const facts = { action: 'rollout', name, release, previous, share } as const
  if (canary?.traffic === share) return { kind: 'unchanged', facts }
  if (isPaused(environment, name)) return paused(name)
  return {
    kind: 'next',
    environment: rollOut(environment, name, release, share),
    facts,
    ...(canary === undefined && { begins: { name, release } }),
  }
}

const anotherRuns = (name: string, release: string): Step =>
  conflict(
    'canary-running',
    'Another release is being rolled out.',
    `${release} is being tried, and ${name} can try one release at a time. End that first: \`jangteo promote ${name}\` or \`jangteo rollback ${name}\`.`,
  )

export const paused = (name: string): Step =>
  conflict(
    'rollout-paused',
    'The rollout is paused.',
    `${name} was paused: no other release begins to be served. \`jangteo resume ${name}\` first.`,
  )
