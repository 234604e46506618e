import type { ReleaseDocument } from '@jangteo/contracts'
import { isScript, toChosenRelease } from '@jangteo/contracts/page-map'
import type { FileKeeper } from '../ports/file-keeper.ts'

/** Has every file that pages of what is live need kept, in browsers and for rendering them here, also those that nobody asked for yet, for the time when the registry is down. */
export class KeepFiles {
  readonly #keeper: FileKeeper
  readonly #kept = new Set<string>()
  #document: ReleaseDocument | undefined
  #work: Promise<void> = Promise.resolve()
  #isWorking = false

  constructor(keeper: FileKeeper) {
    this.#keeper = keeper
  }

  /** One file after the other, behind the documents before. */
  follow(document: ReleaseDocument): Promise<void> {
    this.#document = document
    this.#work = this.#work.then(() => this.#keepMissing())
    return this.#work
  }

  /** Asks for what is not kept yet, unless that is being done. */
  async retry(): Promise<void> {
    if (!this.#isWorking && this.#document) await this.follow(this.#document)
  }

  /** Asks for everything: a keeper that was started anew has forgotten it. */
  refill(): Promise<void> {
    this.#kept.clear()
    return this.retry()
  }

  async #keepMissing(): Promise<void> {
    this.#isWorking = true
    const live = new Set(this.#document && addressesIn(this.#document))
    for (const address of this.#kept) if (!live.has(address)) this.#kept.delete(address)
    for (const address of live) {
      const isKept = this.#kept.has(address) || (await this.#tryToKeep(address))
      if (isKept) this.#kept.add(address)
    }
    this.#isWorking = false
  }

  #tryToKeep(address: string): Promise<boolean> {
    return this.#keeper.keep(address).then(
      () => true,
      () => false,
    )
  }
}

/** A page can be read without its fonts, of which there are more than of anything else. */
const isNeeded = (path: string): boolean => isScript(path) || /\.(css|html)$/i.test(path)

const addressesIn = ({ microFrontends }: ReleaseDocument): readonly string[] =>
  Object.entries(microFrontends).flatMap(([name, versions]) =>
    versions
      .map((version) => toChosenRelease(name, version))
      .flatMap((release) => [release, ...Object.values(release.libraries ?? {})])
      .flatMap(({ base, files }) =>
        Object.keys(files)
          .filter(isNeeded)
          .map((path) => `${base}${path}`),
      ),
  )
