import { addHealth, type ReleaseHealth, UNSEEN } from '../../../domain/health.ts'
import type { HealthRepository } from '../../../ports/health-repository.ts'

const keyOf = ({ environment, name, trial, release }: ReleaseHealth): string =>
  [environment, name, trial, release].join(' ')

export class InMemoryHealthRepository implements HealthRepository {
  readonly #counts = new Map<string, ReleaseHealth>()

  async add(counts: readonly ReleaseHealth[]): Promise<void> {
    for (const count of counts) {
      const known = this.#counts.get(keyOf(count)) ?? UNSEEN
      this.#counts.set(keyOf(count), { ...count, ...addHealth(known, count) })
    }
  }

  async ofTrial(environment: string, name: string, trial: number): Promise<readonly ReleaseHealth[]> {
    return [...this.#counts.values()].filter(
      (count) => count.environment === environment && count.name === name && count.trial === trial,
    )
  }
}
