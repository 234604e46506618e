import type { Objection } from '../domain/admission/objection.ts'
import type { Refusal } from '../domain/ownership.ts'
import type { Release } from '../domain/release.ts'
import type { BlobStore } from '../ports/blob-store.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { type AdmissionDependencies, admitUpload, type PackedFile, type Upload } from './admit-upload.ts'
import { objectionsToVersion } from './objections-to-version.ts'
import type { ReleaseSigner } from './release-signer.ts'

export interface PublishDependencies extends AdmissionDependencies {
  readonly blobs: BlobStore
  readonly signer: Pick<ReleaseSigner, 'sign'>
  readonly now: () => Date
}

export interface PublishRequest extends Upload {
  readonly publishedBy: string
  /** Whose live releases the build must get along with. */
  readonly environment: string
}

export type PublishOutcome =
  | { readonly kind: 'published' | 'already-published'; readonly release: Release }
  | { readonly kind: 'refused'; readonly objections: readonly Objection[] }
  | { readonly kind: 'not-owner'; readonly ownership: Refusal }

export async function publishRelease(
  dependencies: PublishDependencies,
  request: PublishRequest,
): Promise<PublishOutcome> {
  const environment = await dependencies.environments.current(request.environment)
  const admission = await admitUpload(dependencies, request, environment)
  if (admission.kind === 'refused' || admission.kind === 'not-owner') return admission
  if (admission.kind === 'known') return { kind: 'already-published', release: admission.release }

  const { id, manifest, files } = admission
  const release: Release = {
    name: manifest.name,
    id,
    publishedAt: dependencies.now(),
    publishedBy: request.publishedBy,
    manifest,
    files: await store(dependencies.blobs, files),
  }
  return add(dependencies.releases, { ...release, signature: dependencies.signer.sign(release) })
}

async function store(blobs: BlobStore, files: readonly PackedFile[]): Promise<Release['files']> {
  const stored = await Promise.all(
    files.map(async ({ path, integrity, bytes, compressed }) => ({
      path,
      integrity,
      digest: await blobs.put(bytes),
      bytes: bytes.byteLength,
      ...(compressed && {
        compressed: { digest: await blobs.put(compressed), bytes: compressed.byteLength },
      }),
    })),
  )
  return stored.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Another publisher may have been faster: with the same bytes its release is the answer, with others it has the version. */
async function add(releases: ReleaseRepository, release: Release): Promise<PublishOutcome> {
  switch (await releases.add(release)) {
    case 'added':
      return { kind: 'published', release }
    case 'known':
      return { kind: 'already-published', release: (await releases.find(release)) ?? release }
    case 'version-taken':
      return { kind: 'refused', objections: await objectionsToVersion(releases, release.manifest) }
  }
}
