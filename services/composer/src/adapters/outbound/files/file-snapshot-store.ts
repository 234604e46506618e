import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ReleaseDocument, ReleaseDocumentSchema } from '@jangteo/contracts'
import Value from 'typebox/value'
import type { SnapshotStore } from '../../../ports/snapshot-store.ts'
import { replaceFile } from './replace-file.ts'

/** One JSON file for each environment, replaced as a whole. */
export class FileSnapshotStore implements SnapshotStore {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  async load(environment: string): Promise<ReleaseDocument | undefined> {
    try {
      const content: unknown = JSON.parse(await readFile(this.#fileOf(environment), 'utf8'))
      return Value.Check(ReleaseDocumentSchema, content) ? content : undefined
    } catch {
      // Missing or damaged: there is no snapshot then, and the registry has the truth.
      return undefined
    }
  }

  save(document: ReleaseDocument): Promise<void> {
    return replaceFile(this.#fileOf(document.environment), JSON.stringify(document))
  }

  #fileOf(environment: string): string {
    return join(this.#folder, `${encodeURIComponent(environment)}.json`)
  }
}
