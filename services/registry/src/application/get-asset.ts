import type { ReleaseFile } from '../domain/release.ts'
import type { BlobStore } from '../ports/blob-store.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'

export interface GetAssetDependencies {
  readonly releases: ReleaseRepository
  readonly blobs: BlobStore
}

export interface AssetRequest {
  readonly name: string
  readonly release: string
  readonly path: string
  readonly acceptsBrotli: boolean
}

export interface Asset {
  readonly bytes: Uint8Array
  readonly file: ReleaseFile
  readonly isCompressed: boolean
}

/** One file of a release, as small as the caller can read it; undefined where there is none. */
export async function getAsset(
  { releases, blobs }: GetAssetDependencies,
  { name, release, path, acceptsBrotli }: AssetRequest,
): Promise<Asset | undefined> {
  const file = (await releases.find({ name, id: release }))?.files.find((own) => own.path === path)
  if (file === undefined) return undefined
  const compressed = acceptsBrotli ? file.compressed : undefined
  const bytes = await blobs.get((compressed ?? file).digest)
  if (bytes === undefined)
    throw new Error(`The bytes of ${name} ${release} ${path} are missing in the blob store`)
  return { bytes, file, isCompressed: compressed !== undefined }
}
