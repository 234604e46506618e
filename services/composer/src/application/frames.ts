import { createHash } from 'node:crypto'
import type { Locale } from '@jangteo/contracts'
import { type ChosenRelease, fileReference } from '@jangteo/contracts/page-map'
import type { ReleaseSource } from '../ports/release-source.ts'

const REMEMBERED = 20

/** Static frames of shell releases: fetched once each, checked against the release, kept in memory. */
export class Frames {
  readonly #source: ReleaseSource
  readonly #onTrouble: (error: unknown) => void
  readonly #known = new Map<string, string>()

  constructor(source: ReleaseSource, onTrouble: (error: unknown) => void) {
    this.#source = source
    this.#onTrouble = onTrouble
  }

  /** Markup of `frame.<locale>.html`; empty where the shell has none or it cannot be had: then the shell draws it. */
  async get(shell: ChosenRelease, locale: Locale): Promise<string> {
    const file = fileReference(shell, `frame.${locale}.html`)
    if (file === undefined) return ''
    const known = this.#known.get(file.href)
    if (known !== undefined) return known
    try {
      const markup = await this.#source.readFile(file.href)
      if (markup === undefined) throw new Error(`${file.href} is missing`)
      if (integrityOf(markup) !== file.integrity)
        throw new Error(`${file.href} was altered after its release`)
      this.#remember(file.href, markup)
      return markup
    } catch (error) {
      this.#onTrouble(error)
      return ''
    }
  }

  #remember(address: string, markup: string): void {
    this.#known.set(address, markup)
    const [oldest] = this.#known.keys()
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest)
  }
}

const integrityOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`
