import { ENVIRONMENTS } from '../domain/environment.ts'
import { assetUrl } from '../domain/release.ts'
import type { BlobStore } from '../ports/blob-store.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { liveReleases } from './live-releases.ts'

interface Deps {
  readonly releases: ReleaseRepository
  readonly environments: EnvironmentRepository
  readonly blobs: BlobStore
}

/** Addresses of files of live releases whose bytes are no longer there. Reads no bytes. */
export async function findMissingFiles({ releases, environments, blobs }: Deps): Promise<readonly string[]> {
  const current = await Promise.all(ENVIRONMENTS.map((name) => environments.current(name)))
  const live = (await Promise.all(current.map((one) => liveReleases(releases, one)))).flat()
  const kept = live.flatMap(({ name, id, files }) =>
    files.flatMap(({ path, digest, compressed }) =>
      [digest, compressed?.digest].flatMap((own) => (own ? [{ url: assetUrl(name, id, path), own }] : [])),
    ),
  )
  const missing = await Promise.all(kept.map(async ({ url, own }) => ((await blobs.has(own)) ? [] : [url])))
  return [...new Set(missing.flat())].sort()
}
