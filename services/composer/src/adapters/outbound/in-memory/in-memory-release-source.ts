import type { ReleaseDocument } from '@jangteo/contracts'
import { type ReleaseAnswer, ReleasesUnavailable, type ReleaseSource } from '../../../ports/release-source.ts'

/** A registry that tests can change and stop. */
export class InMemoryReleaseSource implements ReleaseSource {
  readonly files = new Map<string, string>()
  readonly asked: string[] = []
  document: ReleaseDocument
  isStopped = false

  constructor(document: ReleaseDocument) {
    this.document = document
  }

  async read(environment: string, knownTag?: string): Promise<ReleaseAnswer> {
    this.#note(environment)
    const tag = `"${this.document.revision}"`
    if (environment !== this.document.environment)
      throw new ReleasesUnavailable('there is no such environment')
    return tag === knownTag ? { kind: 'unchanged' } : { kind: 'document', document: this.document, tag }
  }

  async readFile(address: string): Promise<string | undefined> {
    this.#note(address)
    return this.files.get(address)
  }

  #note(what: string): void {
    this.asked.push(what)
    if (this.isStopped) throw new ReleasesUnavailable('it is stopped')
  }
}
