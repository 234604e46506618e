import { readFile } from 'node:fs/promises'
import type { PinnedKeyStore } from '../../../ports/pinned-key-store.ts'
import { replaceFile } from './replace-file.ts'

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

  save(key: string): Promise<void> {
    return replaceFile(this.#file, `${key}\n`, 0o600)
  }
}
