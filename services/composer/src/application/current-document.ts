import type { ReleaseDocument } from '@jangteo/contracts'
import type { ReleaseSource } from '../ports/release-source.ts'
import type { SnapshotStore } from '../ports/snapshot-store.ts'

export interface CurrentDocumentOptions {
  readonly environment: string
  readonly source: ReleaseSource
  readonly snapshots: SnapshotStore
  readonly now: () => Date
  /** Told of each document that the registry gives; pages do not wait for what comes of it. */
  readonly onDocument?: (document: ReleaseDocument) => void
  /** Told when the registry or the snapshot fails; pages go on. */
  readonly onTrouble: (error: unknown) => void
}

const FRESH_FOR_MS = 1_000

/**
 * What is live now. Asks the registry at most once a second, by many callers together; keeps the last good answer when it is down,
 * in memory and as a snapshot for the next start.
 */
export class CurrentDocument {
  readonly #options: CurrentDocumentOptions
  #document: ReleaseDocument | undefined
  #tag: string | undefined
  #checkedAt = Number.NEGATIVE_INFINITY
  #isSourceWell = true
  #checking: Promise<void> | undefined

  constructor(options: CurrentDocumentOptions) {
    this.#options = options
  }

  /** Undefined where nothing was ever known. */
  async get(): Promise<ReleaseDocument | undefined> {
    if (this.#options.now().getTime() - this.#checkedAt < FRESH_FOR_MS) return this.#document
    this.#checking ??= this.#check().finally(() => (this.#checking = undefined))
    // Nobody waits for a registry that did not answer last time, if there is something to show.
    if (this.#isSourceWell || this.#document === undefined) await this.#checking
    return this.#document
  }

  async #check(): Promise<void> {
    const { environment, source, now, onTrouble } = this.#options
    try {
      const answer = await source.read(environment, this.#tag)
      this.#isSourceWell = true
      if (answer.kind === 'document') await this.#adopt(answer.document, answer.tag)
    } catch (error) {
      if (this.#isSourceWell) onTrouble(error)
      this.#isSourceWell = false
      this.#document ??= await this.#options.snapshots.load(environment)
    }
    this.#checkedAt = now().getTime()
  }

  async #adopt(document: ReleaseDocument, tag: string): Promise<void> {
    this.#document = document
    this.#tag = tag
    this.#options.onDocument?.(document)
    await this.#options.snapshots.save(document).catch(this.#options.onTrouble)
  }
}
