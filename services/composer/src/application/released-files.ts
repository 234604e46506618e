import { createHash } from 'node:crypto'
import type { FileReference } from '@jangteo/contracts/page-map'
import type { ReleaseSource } from '../ports/release-source.ts'

const REMEMBERED = 30

/** Texts of release files: fetched once each, checked against the release, kept in memory. */
export class ReleasedFiles {
  readonly #source: Pick<ReleaseSource, 'readFile'>
  readonly #known = new Map<string, Promise<string>>()

  constructor(source: Pick<ReleaseSource, 'readFile'>) {
    this.#source = source
  }

  /** Rejects where the file cannot be had or is not the released one; then the next call asks again. */
  read(file: FileReference): Promise<string> {
    const { integrity } = file
    const known = this.#known.get(integrity)
    if (known) return known
    const reading = this.#fetch(file)
    this.#known.set(integrity, reading)
    reading.catch(() => this.#known.delete(integrity))
    const [oldest] = this.#known.keys()
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest)
    return reading
  }

  async #fetch({ href, integrity }: FileReference): Promise<string> {
    const text = await this.#source.readFile(href)
    if (text === undefined) throw new Error(`${href} is missing`)
    if (integrityOf(text) !== integrity) throw new Error(`${href} was altered after its release`)
    return text
  }
}

const integrityOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`
