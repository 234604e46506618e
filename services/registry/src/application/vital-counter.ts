import type { Vital } from '@jangteo/contracts'
import { deploymentsOf } from '../domain/environment.ts'
import { bucketOf, dayOf, type VitalCount, vitalKey } from '../domain/vitals.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import type { VitalRepository } from '../ports/vital-repository.ts'
import { liveReleases } from './live-releases.ts'
import { RecentEnvironments } from './recent-environments.ts'

export interface VitalCounterOptions {
  readonly environments: EnvironmentRepository
  readonly releases: ReleaseRepository
  readonly vitals: VitalRepository
  readonly now: () => Date
}

/** While nothing can be written, no more than this waits. */
const MOST_PENDING = 10_000

/**
 * Counts page views by what they felt like, in memory for a moment and then in the repository. Only releases that are live and routes that
 * one of them declares count, so nobody can fill it up; nothing about a visitor is kept.
 */
export class VitalCounter {
  readonly #options: VitalCounterOptions
  readonly #recent: RecentEnvironments
  #pending = new Map<string, VitalCount>()

  constructor(options: VitalCounterOptions) {
    this.#options = options
    this.#recent = new RecentEnvironments(options.environments, options.now)
  }

  async count(environmentName: string, vitals: readonly Vital[]): Promise<void> {
    const environment = await this.#recent.get(environmentName)
    const live = await liveReleases(this.#options.releases, environment)
    const routes = new Set(live.flatMap(({ manifest }) => manifest.routes.map(({ pattern }) => pattern)))
    const day = dayOf(this.#options.now())
    for (const { name, release, route, metric, value } of vitals) {
      const isLive = deploymentsOf(environment, name).some((deployed) => deployed.release === release)
      if (!isLive || !routes.has(route)) continue
      const bucket = bucketOf(metric, value)
      this.#add({ environment: environmentName, name, release, route, metric, day, bucket, views: 1 })
    }
  }

  async flush(): Promise<void> {
    const pending = [...this.#pending.values()]
    this.#pending = new Map()
    try {
      await this.#options.vitals.add(pending)
    } catch (error) {
      for (const count of pending) this.#add(count)
      throw error
    }
  }

  #add(count: VitalCount): void {
    const key = vitalKey(count)
    const known = this.#pending.get(key)
    if (known === undefined && this.#pending.size >= MOST_PENDING) return
    this.#pending.set(key, { ...count, views: count.views + (known?.views ?? 0) })
  }
}
