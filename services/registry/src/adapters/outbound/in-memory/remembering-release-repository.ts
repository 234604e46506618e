import type { Release, Signature } from '../../../domain/release.ts'
import type {
  Added,
  ReleaseFilter,
  ReleaseKey,
  ReleaseRepository,
} from '../../../ports/release-repository.ts'

/** Spares the database: a release never changes, so one that was found is found for ever. */
export class RememberingReleaseRepository implements ReleaseRepository {
  readonly #origin: ReleaseRepository
  readonly #capacity: number
  readonly #known = new Map<string, Release>()

  /** @param capacity how many releases are kept in memory; the longest unused one makes room */
  constructor(origin: ReleaseRepository, capacity: number) {
    this.#origin = origin
    this.#capacity = capacity
  }

  add(release: Release): Promise<Added> {
    return this.#origin.add(release)
  }

  list(filter: ReleaseFilter): Promise<readonly Release[]> {
    return this.#origin.list(filter)
  }

  async find(key: ReleaseKey): Promise<Release | undefined> {
    const address = `${key.name}/${key.id}`
    const release = this.#known.get(address) ?? (await this.#origin.find(key))
    if (release !== undefined) this.#remember(address, release)
    return release
  }

  sign(key: ReleaseKey, signature: Signature): Promise<void> {
    this.#known.delete(`${key.name}/${key.id}`)
    return this.#origin.sign(key, signature)
  }

  listNotSignedBy(key: string): Promise<readonly Release[]> {
    return this.#origin.listNotSignedBy(key)
  }

  #remember(address: string, release: Release): void {
    this.#known.delete(address)
    this.#known.set(address, release)
    const [oldest] = this.#known.keys()
    if (this.#known.size > this.#capacity && oldest !== undefined) this.#known.delete(oldest)
  }
}
