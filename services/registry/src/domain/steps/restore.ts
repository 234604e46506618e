import { conflict, type Step } from '../change.ts'
import { defaultRelease, type Deployment, type Environment, nextRevision } from '../environment.ts'

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
  return isSame(environment.deployments, deployments)
    ? { kind: 'unchanged', facts }
    : { kind: 'next', environment: nextRevision(environment, { deployments }), facts }
}

function restored(now: Environment, former: Environment, name: string): Deployment {
  const release = defaultRelease(former, name)
  if (release === undefined) throw new Error(`${name} has no default release at ${former.revision}`)
  const current = now.deployments[name]?.find((deployment) => deployment.release === release)
  const since = current?.isDefault === true ? current.since : now.revision + 1
  return { release, traffic: 100, isDefault: true, ...(since !== undefined && { since }) }
}

const isSame = (a: Environment['deployments'], b: Environment['deployments']): boolean =>
  summary(a) === summary(b)

const summary = (deployments: Environment['deployments']): string =>
  JSON.stringify(
    Object.entries(deployments)
      .map(([name, list]) => [name, list.map(({ release, traffic }) => [release, traffic])])
      .sort(),
  )
