import { type Change, emptyEnvironment, type Environment } from '../../../domain/environment.ts'
import type { EnvironmentRepository } from '../../../ports/environment-repository.ts'

interface Revision {
  readonly environment: Environment
  readonly change: Change
}

export class InMemoryEnvironmentRepository implements EnvironmentRepository {
  readonly #revisions: Revision[] = []

  async current(name: string): Promise<Environment> {
    return this.#of(name)[0]?.environment ?? emptyEnvironment(name)
  }

  async append(environment: Environment, change: Change): Promise<'appended' | 'moved'> {
    if (this.#of(environment.name).some((known) => known.environment.revision === environment.revision)) {
      return 'moved'
    }
    this.#revisions.unshift({ environment, change })
    return 'appended'
  }

  async history(name: string, limit: number): Promise<readonly (Change & { readonly revision: number })[]> {
    return this.#of(name)
      .slice(0, limit)
      .map(({ environment, change }) => ({ ...change, revision: environment.revision }))
  }

  #of(name: string): readonly Revision[] {
    return this.#revisions.filter(({ environment }) => environment.name === name)
  }
}
