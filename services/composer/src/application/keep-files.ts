import type { ReleaseDocument } from '@jangteo/contracts'
import { toChosenRelease } from '@jangteo/contracts/page-map'
import type { FileKeeper } from '../ports/file-keeper.ts'

/** Has every file of what is live kept, also those that nobody asked for yet, for the time when the registry is down. */
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

const addressesIn = ({ microFrontends }: ReleaseDocument): readonly string[] =>
  Object.entries(microFrontends).flatMap(([name, versions]) =>
    versions
      .map((version) => toChosenRelease(name, version))
      .flatMap((release) => [release, ...Object.values(release.libraries ?? {})])
      .flatMap(({ base, files }) => Object.keys(files).map((path) => `${base}${path}`)),
  )
