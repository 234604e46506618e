import type { Locale } from '@jangteo/contracts'
import { type ChosenRelease, fileReference } from '@jangteo/contracts/page-map'
import type { ReleasedFiles } from './released-files.ts'

/** Static frames of shell releases. */
export class Frames {
  readonly #files: ReleasedFiles
  readonly #onTrouble: (error: unknown) => void

  constructor(files: ReleasedFiles, onTrouble: (error: unknown) => void) {
    this.#files = files
    this.#onTrouble = onTrouble
  }

  /** Markup of `frame.<locale>.html`; empty where the shell has none or it cannot be had: then the shell draws it. */
  async get(shell: ChosenRelease, locale: Locale): Promise<string> {
    const file = fileReference(shell, `frame.${locale}.html`)
    if (file === undefined) return ''
    try {
      return await this.#files.read(file)
    } catch (error) {
      this.#onTrouble(error)
      return ''
    }
  }
}
