import { type Deployment, deploymentsOf, type Environment, type Killed } from './environment.ts'

/** What visitors of one name get before and after; an empty list is nothing. */
export interface Difference {
  readonly name: string
  readonly before: readonly Deployment[]
  readonly after: readonly Deployment[]
}

export interface EnvironmentDifference {
  /** By name, only those that differ. */
  readonly deployments: readonly Difference[]
  readonly paused: readonly string[]
  readonly resumed: readonly string[]
  readonly killed: readonly Killed[]
  readonly revived: readonly Killed[]
}

const shares = (deployments: readonly Deployment[]): string =>
  deployments.map(({ release, traffic, isDefault }) => `${release} ${traffic} ${isDefault}`).join()

const labelOf = ({ name, fragment = '' }: Killed): string => `${name} ${fragment}`

const missingFrom = <T>(
  list: readonly T[],
  others: readonly T[],
  labelled: (item: T) => string,
): readonly T[] => {
  const known = new Set(others.map(labelled))
  return list.filter((item) => !known.has(labelled(item)))
}

/** How what is live differs between two revisions of an environment. */
export function differenceOf(before: Environment, after: Environment): EnvironmentDifference {
  const names = new Set([...Object.keys(before.deployments), ...Object.keys(after.deployments)])
  const itself = (name: string): string => name
  return {
    deployments: [...names]
      .sort()
      .map((name) => ({
        name,
        before: deploymentsOf(before, name),
        after: deploymentsOf(after, name),
      }))
      .filter((one) => shares(one.before) !== shares(one.after)),
    paused: missingFrom(after.paused, before.paused, itself),
    resumed: missingFrom(before.paused, after.paused, itself),
    killed: missingFrom(after.killed, before.killed, labelOf),
    revived: missingFrom(before.killed, after.killed, labelOf),
  }
}
