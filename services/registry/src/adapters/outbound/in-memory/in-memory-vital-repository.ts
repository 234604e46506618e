import { addUpVitals, type VitalCount } from '../../../domain/vitals.ts'
import type { VitalRepository } from '../../../ports/vital-repository.ts'

export class InMemoryVitalRepository implements VitalRepository {
  #counts: readonly VitalCount[] = []

  async add(counts: readonly VitalCount[]): Promise<void> {
    this.#counts = addUpVitals([...this.#counts, ...counts])
  }

  async since(environment: string, day: string): Promise<readonly VitalCount[]> {
    return this.#counts.filter((count) => count.environment === environment && count.day >= day)
  }
}
