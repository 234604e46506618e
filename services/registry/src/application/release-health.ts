import type { SightKind } from '@jangteo/contracts'
import { deploymentsOf, trialOf } from '../domain/environment.ts'
import { ONE, type ReleaseHealth, type Sight } from '../domain/health.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { HealthRepository } from '../ports/health-repository.ts'
import { RecentEnvironments } from './recent-environments.ts'
import type { SightSeals } from './sight-seals.ts'

export interface ReportedSight {
  readonly name: string
  readonly release: string
  readonly kind: SightKind
}

export interface ReleaseHealthOptions {
  readonly environments: EnvironmentRepository
  readonly health: HealthRepository
  readonly seals: SightSeals
  readonly now: () => Date
}

type Place = Pick<ReleaseHealth, 'environment' | 'name' | 'trial' | 'release'>

/** Seals that need not be asked for again; the one longest ago is forgotten. */
const REMEMBERED = 100_000
/** While nothing can be written, no more than this waits. */
const MOST_PENDING = 10_000

/**
 * Collects what pages saw of their releases, in memory for a moment and then in the repository. A visitor counts once for each release and
 * kind within a trial, and only releases that are live count: so nobody can fill it up.
 */
export class ReleaseHealthCounter {
  readonly #options: ReleaseHealthOptions
  readonly #known = new Set<string>()
  readonly #recent: RecentEnvironments
  #pending = new Map<string, Sight>()

  constructor(options: ReleaseHealthOptions) {
    this.#options = options
    this.#recent = new RecentEnvironments(options.environments, options.now)
  }

  /** @param visitor whatever tells visitors apart; only seals made of it are kept */
  async count(environmentName: string, visitor: string, sights: readonly ReportedSight[]): Promise<void> {
    const environment = await this.#recent.get(environmentName)
    for (const { name, release, kind } of sights) {
      if (!deploymentsOf(environment, name).some((live) => live.release === release)) continue
      const place = { environment: environmentName, name, trial: trialOf(environment, name), release }
      this.#add(visitor, place, 'view')
      this.#add(visitor, place, kind)
    }
  }

  /** Writes what was seen; answers of which names, so that their rollouts can be judged. */
  async flush(): Promise<readonly Pick<ReleaseHealth, 'environment' | 'name'>[]> {
    const pending = this.#pending
    this.#pending = new Map()
    const sights = [...pending.values()]
    try {
      await this.#options.health.count(sights, this.#options.now())
    } catch (error) {
      this.#pending = new Map([...pending, ...this.#pending])
      throw error
    }
    return sights.map(({ count }) => count)
  }

  #add(visitor: string, place: Place, kind: SightKind): void {
    const { environment, name, trial, release } = place
    const seal = this.#options.seals.of([visitor, environment, name, trial, release, kind])
    if (this.#known.has(seal) || this.#pending.size >= MOST_PENDING) return
    this.#known.add(seal)
    const [oldest] = this.#known
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest)
    this.#pending.set(seal, { seal, count: { ...place, ...ONE[kind] } })
  }
}
