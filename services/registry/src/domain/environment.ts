/** One release's share of an MFE's visitors. */
export interface Deployment {
  readonly release: string
  /** Percent, 0–100. The shares of one MFE add up to 100. */
  readonly traffic: number
  /** Exactly one of an MFE's deployments is the default: what a visitor gets when another one fails. */
  readonly isDefault: boolean
}

/** What is live: deployments by release name. Every change makes the next revision; revisions are never rewritten. */
export interface Environment {
  readonly name: string
  /** 0 before the first change. */
  readonly revision: number
  readonly deployments: Readonly<Record<string, readonly Deployment[]>>
}

/** Why a revision exists: a row of the audit log. */
export interface Change {
  readonly action: 'promote'
  readonly name: string
  readonly release: string
  /** The default release before. */
  readonly previous?: string
  readonly by: string
  readonly at: Date
}

export const ENVIRONMENTS = ['production', 'preview'] as const

export const isEnvironmentName = (name: string): boolean =>
  ENVIRONMENTS.some((environment) => environment === name)

export const emptyEnvironment = (name: string): Environment => ({ name, revision: 0, deployments: {} })

/** The release that `name` falls back to; undefined before its first promotion. */
export const defaultRelease = ({ deployments }: Environment, name: string): string | undefined =>
  deployments[name]?.find(({ isDefault }) => isDefault)?.release

/** True where every visitor already gets `release`. */
export const isFullyPromoted = ({ deployments }: Environment, name: string, release: string): boolean =>
  deployments[name]?.length === 1 && deployments[name][0]?.release === release

/** The next revision, in which every visitor gets `release`. */
export const promote = (environment: Environment, name: string, release: string): Environment => ({
  name: environment.name,
  revision: environment.revision + 1,
  deployments: {
    ...environment.deployments,
    [name]: [{ release, traffic: 100, isDefault: true }],
  },
})
