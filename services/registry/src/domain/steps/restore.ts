import { conflict, type Step } from '../change.ts'
import { differenceOf } from '../difference.ts'
import {
  defaultRelease,
  type Deployment,
  type Environment,
  forEverybody,
  nextRevision,
} from '../environment.ts'

/**
 * Brings back the defaults of an earlier revision, for everybody. What was switched off stays off, what is paused stays paused, and canaries
 * of that time do not come back.
 * @param former that revision; undefined where there was none
 */
export function restoreStep(
  environment: Environment,
  revision: number,
  former: Environment | undefined,
): Step {
  if (former === undefined) {
    return conflict(
      'unknown-revision',
      'There is no such revision.',
      `${environment.name} is at revision ${environment.revision}. \`jangteo history\` lists the newest.`,
    )
  }
  const deployments = Object.fromEntries(
    Object.keys(former.deployments).map((name) => [name, [restored(environment, former, name)]]),
  )
  const facts = { action: 'restore', restored: revision } as const
  const next = nextRevision(environment, { deployments })
  return differenceOf(environment, next).deployments.length === 0
    ? { kind: 'unchanged', facts }
    : { kind: 'next', environment: next, facts }
}

function restored(now: Environment, former: Environment, name: string): Deployment {
  const release = defaultRelease(former, name)
  if (release === undefined) throw new Error(`${name} has no default release at ${former.revision}`)
  return forEverybody(now, name, release)
}
