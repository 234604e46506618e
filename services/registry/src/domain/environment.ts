/** One release's share of an MFE's visitors. */
export interface Deployment {
  readonly release: string
  /** Percent, 0–100. The shares of one MFE add up to 100. */
  readonly traffic: number
  /** Exactly one of an MFE's deployments is the default: what a visitor gets when another one fails. */
  readonly isDefault: boolean
  /** Revision that put it here. Missing in revisions that are older than rollouts: 0. */
  readonly since?: number
  /** Library → release of it that this one has for itself. */
  readonly libraries?: Readonly<Record<string, string>>
}

/** Something that was switched off: one fragment, or the pages and all fragments of an MFE. */
export interface Killed {
  readonly name: string
  readonly fragment?: string
}

/** What is live. Every change makes the next revision; revisions are never rewritten. */
export interface Environment {
  readonly name: string
  /** 0 before the first change. */
  readonly revision: number
  /** By release name: the default, and at most one canary before it. */
  readonly deployments: Readonly<Record<string, readonly Deployment[]>>
  /** Names whose rollout stands still, sorted. */
  readonly paused: readonly string[]
  readonly killed: readonly Killed[]
}

export const ENVIRONMENTS = ['production', 'preview'] as const

export const isEnvironmentName = (name: string): boolean =>
  ENVIRONMENTS.some((environment) => environment === name)

export const emptyEnvironment = (name: string): Environment => ({
  name,
  revision: 0,
  deployments: {},
  paused: [],
  killed: [],
})

/** What visitors of `name` get; an empty list where nothing of that name is live. */
export const deploymentsOf = ({ deployments }: Environment, name: string): readonly Deployment[] =>
  (Object.hasOwn(deployments, name) ? deployments[name] : undefined) ?? []

/** The release that `name` falls back to; undefined before its first promotion. */
export const defaultRelease = (environment: Environment, name: string): string | undefined =>
  deploymentsOf(environment, name).find(({ isDefault }) => isDefault)?.release

/** The release of `name` that is being tried on a share of the visitors. */
export const canaryOf = (environment: Environment, name: string): Deployment | undefined =>
  deploymentsOf(environment, name).find(({ isDefault }) => !isDefault)

/** True where every visitor already gets `release`, and it is the default. */
export const isFullyPromoted = (environment: Environment, name: string, release: string): boolean =>
  defaultRelease(environment, name) === release && canaryOf(environment, name) === undefined

/** The revision that began what visitors of `name` get now: its releases are compared by what happened since. */
export const trialOf = (environment: Environment, name: string): number =>
  Math.max(0, ...deploymentsOf(environment, name).map(({ since = 0 }) => since))

export const isPaused = ({ paused }: Environment, name: string): boolean => paused.includes(name)

export const isKilled = ({ killed }: Environment, { name, fragment }: Killed): boolean =>
  killed.some((one) => one.name === name && one.fragment === fragment)

/** The next revision, with these parts changed. */
export const nextRevision = (
  environment: Environment,
  parts: Partial<Pick<Environment, 'deployments' | 'paused' | 'killed'>>,
): Environment => ({ ...environment, ...parts, revision: environment.revision + 1 })

/** What every visitor of `name` gets in the next revision. A release that is the default already keeps its `since`. */
export function forEverybody(environment: Environment, name: string, release: string): Deployment {
  const before = deploymentsOf(environment, name).find((deployment) => deployment.release === release)
  const since = before?.isDefault === true ? before.since : environment.revision + 1
  return { release, traffic: 100, isDefault: true, ...(since !== undefined && { since }) }
}

/** The next revision, in which every visitor gets `release`. */
export const promote = (environment: Environment, name: string, release: string): Environment =>
  nextRevision(environment, {
    deployments: { ...environment.deployments, [name]: [forEverybody(environment, name, release)] },
  })

/** The next revision, in which `share` percent of the visitors get `release` and all others the default. */
export function rollOut(environment: Environment, name: string, release: string, share: number): Environment {
  const stable = deploymentsOf(environment, name).find(({ isDefault }) => isDefault)
  if (stable === undefined) throw new Error(`${name} has no default release`)
  const before = canaryOf(environment, name)
  const since = before?.release === release ? before.since : environment.revision + 1
  const canary = { release, traffic: share, isDefault: false, ...(since !== undefined && { since }) }
  return nextRevision(environment, {
    deployments: { ...environment.deployments, [name]: [canary, { ...stable, traffic: 100 - share }] },
  })
}
