import type { ReleaseDocument } from '@jangteo/contracts'
import { toChosenRelease } from '@jangteo/contracts/page-map'
import type { FileKeeper } from '../ports/file-keeper.ts'

/** Has every file that pages of what is live need kept, also those that nobody asked for yet, for the time when the registry is down. */
export class KeepFiles {
  readonly #keeper: FileKeeper
  #kept: ReadonlySet<string> = new Set()
  #work: Promise<void> = Promise.resolve()

  constructor(keeper: FileKeeper) {
    this.#keeper = keeper
  }

  /** One file after the other, behind the documents before. What could not be kept is tried again with the next one. */
  follow(document: ReleaseDocument): Promise<void> {
    this.#work = this.#work.then(() => this.#keepAll(document))
    return this.#work
  }

  async #keepAll(document: ReleaseDocument): Promise<void> {
    const kept = new Set<string>()
    for (const address of addressesIn(document)) {
      const isKept = this.#kept.has(address) || (await this.#tryToKeep(address))
      if (isKept) kept.add(address)
    }
    this.#kept = kept
  }

  #tryToKeep(address: string): Promise<boolean> {
    return this.#keeper.keep(address).then(
      () => true,
      () => false,
    )
  }
}

/** A page can be read without its fonts, of which there are more than of anything else. */
const isNeeded = (path: string): boolean => /\.(m?js|css|html)$/.test(path)

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
