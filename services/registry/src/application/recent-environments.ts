import type { Environment } from '../domain/environment.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'

const FRESH_FOR_MS = 1_000

/** What is live, as it was at most a second ago: for what pages report, often and all at once. */
export class RecentEnvironments {
  readonly #environments: EnvironmentRepository
  readonly #now: () => Date
  readonly #known = new Map<string, { readonly environment: Environment; readonly readAt: number }>()

  constructor(environments: EnvironmentRepository, now: () => Date) {
    this.#environments = environments
    this.#now = now
  }

  async get(name: string): Promise<Environment> {
    const now = this.#now().getTime()
    const known = this.#known.get(name)
    if (known !== undefined && now - known.readAt < FRESH_FOR_MS) return known.environment
    const environment = await this.#environments.current(name)
    this.#known.set(name, { environment, readAt: now })
    return environment
  }
}
