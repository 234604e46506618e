import type { ReleaseDocument, ReleaseKey, ReleaseVersion } from '@jangteo/contracts'
import type { PinnedKeyStore } from '../ports/pinned-key-store.ts'
import { ReleasesUnavailable } from '../ports/release-source.ts'
import { isSignedBy, releasesOf, type SignedRelease, successorsOf } from './signed-by.ts'

export interface ReleaseTrustOptions {
  /** What alone is trusted; without, the key of the first document is, and those that it endorses. */
  readonly keys?: readonly string[] | undefined
  readonly pinned: PinnedKeyStore
  /** Told of each document and preview that is refused. */
  readonly onRefused: () => void
}

/** Lets only releases onto pages that a trusted key of the registry signed as they are. */
export class ReleaseTrust {
  readonly #options: ReleaseTrustOptions
  #trusted: readonly string[] = []

  constructor(options: ReleaseTrustOptions) {
    this.#options = options
  }

  /** Rejects where something in it is not signed. What is shown instead is up to the caller. */
  async assertDocument({ microFrontends, keys = [] }: ReleaseDocument): Promise<void> {
    const { keys: configured, pinned } = this.#options
    const first = configured ? undefined : ((await pinned.load()) ?? keys.at(-1)?.key)
    const trusted = first === undefined ? (configured ?? []) : successorsOf(first, keys)
    const releases = Object.entries(microFrontends).flatMap(([name, versions]) =>
      versions.flatMap((version) => releasesOf(name, version)),
    )
    this.#assert(releases, trusted)
    this.#trusted = trusted
    if (first !== undefined) await this.#pin(releases, trusted, keys)
  }

  /** The same for one release, by the keys of the last document. */
  assertVersion(name: string, version: ReleaseVersion): void {
    this.#assert(releasesOf(name, version), this.#trusted)
  }

  #assert(releases: readonly SignedRelease[], trusted: readonly string[]): void {
    const bad = releases.find((release) => !isSignedBy(trusted, release))
    if (bad === undefined) return
    this.#options.onRefused()
    throw new ReleasesUnavailable(`${bad.name} ${bad.release} is not signed by a key that is trusted here`)
  }

  /** A former key is trusted for as long as something live is signed by it alone. */
  async #pin(
    releases: readonly SignedRelease[],
    trusted: readonly string[],
    keys: readonly ReleaseKey[],
  ): Promise<void> {
    const [newest] = trusted.slice(-1)
    if (newest === undefined || keys.at(-1)?.key !== newest) return
    if (newest === (await this.#options.pinned.load())) return
    if (releases.every((release) => isSignedBy([newest], release))) await this.#options.pinned.save(newest)
  }
}
