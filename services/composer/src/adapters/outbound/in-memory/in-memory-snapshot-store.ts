import type { ReleaseDocument } from '@jangteo/contracts'
import type { SnapshotStore } from '../../../ports/snapshot-store.ts'

export class InMemorySnapshotStore implements SnapshotStore {
  readonly #documents = new Map<string, ReleaseDocument>()

  async load(environment: string): Promise<ReleaseDocument | undefined> {
    return this.#documents.get(environment)
  }

  async save(document: ReleaseDocument): Promise<void> {
    this.#documents.set(document.environment, document)
  }
}
