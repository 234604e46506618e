import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { PinnedKeyStore } from '../../../ports/pinned-key-store.ts'

/** A file with one line, replaced as a whole. */
export class FilePinnedKeyStore implements PinnedKeyStore {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  async load(): Promise<string | undefined> {
    try {
      return (await readFile(this.#file, 'utf8')).trim()
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }
  }

  async save(key: string): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true })
    const temporary = `${this.#file}.${randomUUID()}.tmp`
    await writeFile(temporary, `${key}\n`, { mode: 0o600 })
    await rename(temporary, this.#file)
  }
}
