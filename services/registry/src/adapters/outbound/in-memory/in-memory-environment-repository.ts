import { type DefaultTurn, defaultTurnsOf, type Revision } from '../../../domain/change.ts'
import { emptyEnvironment, type Environment } from '../../../domain/environment.ts'
import type { EnvironmentRepository } from '../../../ports/environment-repository.ts'

export class InMemoryEnvironmentRepository implements EnvironmentRepository {
  readonly #revisions: Revision[] = []

  async current(name: string): Promise<Environment> {
    return this.#of(name)[0]?.environment ?? emptyEnvironment(name)
  }

  async at(name: string, revision: number): Promise<Environment | undefined> {
    return this.#of(name).find(({ environment }) => environment.revision === revision)?.environment
  }

  async append(revision: Revision): Promise<'appended' | 'moved'> {
    const { name, revision: number } = revision.environment
    if (this.#of(name).some(({ environment }) => environment.revision === number)) return 'moved'
    this.#revisions.unshift(revision)
    return 'appended'
  }

  async revisions(name: string, limit: number): Promise<readonly Revision[]> {
    return this.#of(name).slice(0, limit)
  }

  async defaultTurns(name: string, mfe: string): Promise<readonly DefaultTurn[]> {
    return defaultTurnsOf(this.#of(name), mfe)
  }

  #of(name: string): readonly Revision[] {
    return this.#revisions.filter(({ environment }) => environment.name === name)
  }
}
