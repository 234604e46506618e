import type { SightKind } from '@jangteo/contracts'
import { type Environment, trialOf } from '../domain/environment.ts'
import { addHealth, type Health, type ReleaseHealth, UNSEEN } from '../domain/health.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { HealthRepository } from '../ports/health-repository.ts'

export interface Sight {
  readonly name: string
  readonly release: string
  readonly kind: SightKind
}

export interface ReleaseHealthOptions {
  readonly environments: EnvironmentRepository
  readonly health: HealthRepository
  readonly now: () => Date
}

const FRESH_FOR_MS = 1_000
/** Visitors that are told apart; the one longest ago is forgotten, and may count a second time. */
const REMEMBERED = 100_000

const COUNTED: Readonly<Record<SightKind, Partial<Health>>> = {
  view: { visitors: 1 },
  mount: { mounts: 1 },
  fragment: { fragments: 1 },
  error: { errors: 1 },
}

/**
 * Collects what pages saw of their releases, in memory for a moment and then in the repository. A visitor counts once for each release and
 * kind within a trial, and only releases that are live count: so nobody can fill it up.
 */
export class ReleaseHealthCounter {
  readonly #options: ReleaseHealthOptions
  readonly #known = new Set<string>()
  readonly #live = new Map<string, { readonly environment: Environment; readonly readAt: number }>()
  #pending = new Map<string, ReleaseHealth>()

  constructor(options: ReleaseHealthOptions) {
    this.#options = options
  }

  /** @param visitor whatever tells visitors apart; it is not kept beyond this process */
  async count(environmentName: string, visitor: string, sights: readonly Sight[]): Promise<void> {
    const environment = await this.#current(environmentName)
    for (const { name, release, kind } of sights) {
      if (environment.deployments[name]?.some((live) => live.release === release) !== true) continue
      const place = { environment: environmentName, name, trial: trialOf(environment, name), release }
      this.#add(visitor, place, 'view')
      this.#add(visitor, place, kind)
    }
  }

  /** Writes what was counted; answers of which names, so that their rollouts can be judged. */
  async flush(): Promise<readonly Pick<ReleaseHealth, 'environment' | 'name'>[]> {
    const counts = [...this.#pending.values()]
    this.#pending = new Map()
    try {
      await this.#options.health.add(counts)
    } catch (error) {
      for (const count of counts) this.#addCount(count)
      throw error
    }
    return counts
  }

  #add(
    visitor: string,
    place: Pick<ReleaseHealth, 'environment' | 'name' | 'trial' | 'release'>,
    kind: SightKind,
  ): void {
    const sight = [visitor, ...Object.values(place), kind].join(' ')
    if (this.#known.has(sight)) return
    this.#known.add(sight)
    const [oldest] = this.#known
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest)
    this.#addCount({ ...place, ...UNSEEN, ...COUNTED[kind] })
  }

  #addCount(count: ReleaseHealth): void {
    const { environment, name, trial, release } = count
    const key = [environment, name, trial, release].join(' ')
    this.#pending.set(key, { ...count, ...addHealth(this.#pending.get(key) ?? UNSEEN, count) })
  }

  async #current(name: string): Promise<Environment> {
    const now = this.#options.now().getTime()
    const known = this.#live.get(name)
    if (known !== undefined && now - known.readAt < FRESH_FOR_MS) return known.environment
    const environment = await this.#options.environments.current(name)
    this.#live.set(name, { environment, readAt: now })
    return environment
  }
}
