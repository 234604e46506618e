import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ReleaseDocument, ReleaseDocumentSchema } from '@jangteo/contracts'
import Value from 'typebox/value'
import type { SnapshotStore } from '../../../ports/snapshot-store.ts'

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

  async save(document: ReleaseDocument): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    const file = this.#fileOf(document.environment)
    const temporary = `${file}.${randomUUID()}.tmp`
    try {
      await writeFile(temporary, JSON.stringify(document))
      await rename(temporary, file)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }

  #fileOf(environment: string): string {
    return join(this.#folder, `${encodeURIComponent(environment)}.json`)
  }
}
