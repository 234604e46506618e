import { addUp, type ReleaseHealth, type Sight } from '../../../domain/health.ts'
import type { HealthRepository } from '../../../ports/health-repository.ts'

export class InMemoryHealthRepository implements HealthRepository {
  readonly #seals = new Set<string>()
  #counts: readonly ReleaseHealth[] = []

  async count(sights: readonly Sight[]): Promise<void> {
    for (const { seal, count } of sights) {
      if (this.#seals.has(seal)) continue
      this.#seals.add(seal)
      this.#counts = addUp([...this.#counts, count])
    }
  }

  async ofTrial(environment: string, name: string, trial: number): Promise<readonly ReleaseHealth[]> {
    return this.#counts.filter(
      (count) => count.environment === environment && count.name === name && count.trial === trial,
    )
  }
}
