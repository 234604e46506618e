import type { Release, Signature } from '../../../domain/release.ts'
import type {
  Added,
  ReleaseFilter,
  ReleaseKey,
  ReleaseRepository,
} from '../../../ports/release-repository.ts'

const keyOf = ({ name, id }: ReleaseKey): string => `${name}/${id}`

export class InMemoryReleaseRepository implements ReleaseRepository {
  readonly #releases = new Map<string, Release>()

  async add(release: Release): Promise<Added> {
    if (this.#releases.has(keyOf(release))) return 'known'
    const isTaken = [...this.#releases.values()].some(
      ({ name, manifest }) => name === release.name && manifest.version === release.manifest.version,
    )
    if (isTaken) return 'version-taken'
    this.#releases.set(keyOf(release), release)
    return 'added'
  }

  async find(key: ReleaseKey): Promise<Release | undefined> {
    return this.#releases.get(keyOf(key))
  }

  async list({ name, version, limit }: ReleaseFilter): Promise<readonly Release[]> {
    return [...this.#releases.values()]
      .filter((release) => name === undefined || release.name === name)
      .filter((release) => version === undefined || release.manifest.version === version)
      .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || (keyOf(a) < keyOf(b) ? -1 : 1))
      .slice(0, limit)
  }

  async sign(key: ReleaseKey, signature: Signature): Promise<void> {
    const release = this.#releases.get(keyOf(key))
    if (release) this.#releases.set(keyOf(key), { ...release, signature })
  }

  async listNotSignedBy(key: string): Promise<readonly Release[]> {
    return [...this.#releases.values()].filter(({ signature }) => signature?.key !== key)
  }
}
