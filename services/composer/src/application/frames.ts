import type { Locale } from '@jangteo/contracts'
import { type ChosenRelease, fileReference } from '@jangteo/contracts/page-map'
import { LRUCache } from 'lru-cache'
import type { ReleasedFiles } from './released-files.ts'

/** The same object for all who get the same. */
export interface FrameMarkup {
  /** Empty where the shell draws it. */
  readonly html: string
}

const NONE: FrameMarkup = { html: '' }
const REMEMBERED = 30

/** Static frames of shell releases. */
export class Frames {
  readonly #files: ReleasedFiles
  readonly #onTrouble: (error: unknown) => void
  readonly #known = new LRUCache<string, FrameMarkup>({ max: REMEMBERED })

  constructor(files: ReleasedFiles, onTrouble: (error: unknown) => void) {
    this.#files = files
    this.#onTrouble = onTrouble
  }

  /** `frame.<locale>.html`; empty where the shell has none or it cannot be had. */
  async get(shell: ChosenRelease, locale: Locale): Promise<FrameMarkup> {
    const file = fileReference(shell, `frame.${locale}.html`)
    if (file === undefined) return NONE
    try {
      const html = await this.#files.read(file)
      const frame = this.#known.get(file.integrity) ?? { html }
      this.#known.set(file.integrity, frame)
      return frame
    } catch (error) {
      this.#onTrouble(error)
      return NONE
    }
  }
}
