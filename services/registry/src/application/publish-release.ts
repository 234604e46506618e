import type { MfeManifest } from '@jangteo/contracts'
import { checkBudgets } from '../domain/admission/check-budgets.ts'
import type { Objection } from '../domain/admission/objection.ts'
import { reviewContents, reviewPlacement } from '../domain/admission/review.ts'
import type { Refusal } from '../domain/ownership.ts'
import { fingerprint, type Release, toReleaseId } from '../domain/release.ts'
import type { BlobStore } from '../ports/blob-store.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { ModuleScanner } from '../ports/module-scanner.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { compressFile } from './compress-file.ts'
import { describeSubmission } from './describe-submission.ts'
import { integrityOf, sha256Hex } from './digests.ts'
import { judgeOwnership } from './judge-ownership.ts'
import { liveReleases } from './live-releases.ts'
import { readManifest } from './read-manifest.ts'
import type { UploadedFile } from './uploaded-file.ts'

export interface PublishDependencies {
  readonly releases: ReleaseRepository
  readonly environments: EnvironmentRepository
  readonly blobs: BlobStore
  readonly scanner: ModuleScanner
  readonly now: () => Date
}

export interface PublishRequest {
  readonly files: readonly UploadedFile[]
  readonly publishedBy: string
  /** Of the publisher. */
  readonly roles: readonly string[]
  /** Whose live releases the build must get along with. */
  readonly environment: string
}

export type PublishOutcome =
  | { readonly kind: 'published' | 'already-published'; readonly release: Release }
  | { readonly kind: 'refused'; readonly objections: readonly Objection[] }
  | { readonly kind: 'not-owner'; readonly ownership: Refusal }

interface PackedFile extends UploadedFile {
  readonly integrity: string
  readonly compressed?: Uint8Array
}

export async function publishRelease(
  dependencies: PublishDependencies,
  request: PublishRequest,
): Promise<PublishOutcome> {
  const read = readManifest(request.files)
  if (read.kind === 'refused') return read
  const { manifest } = read
  const ownership = await judgeOwnership(dependencies.releases, request.roles, manifest)
  if (ownership.kind !== 'owner') return { kind: 'not-owner', ownership }

  const files = request.files.map((file) => ({ ...file, integrity: integrityOf(file.bytes) }))
  const id = toReleaseId(sha256Hex(fingerprint(files)))
  const known = await dependencies.releases.find({ name: manifest.name, id })
  if (known) return { kind: 'already-published', release: known }

  const objections = await review(dependencies, manifest, request)
  if (objections.length > 0) return { kind: 'refused', objections }

  const packed = await Promise.all(files.map(pack))
  const overspent = checkBudgets(manifest, (path) => travellingBytes(packed, path))
  if (overspent.length > 0) return { kind: 'refused', objections: overspent }

  const release: Release = {
    name: manifest.name,
    id,
    publishedAt: dependencies.now(),
    publishedBy: request.publishedBy,
    manifest,
    files: await store(dependencies.blobs, packed),
  }
  return add(dependencies.releases, release)
}

async function review(
  { scanner, environments, releases }: PublishDependencies,
  manifest: MfeManifest,
  { files, environment }: PublishRequest,
): Promise<readonly Objection[]> {
  const submission = await describeSubmission(manifest, files, scanner)
  const live = await liveReleases(releases, await environments.current(environment))
  return [
    ...reviewContents(submission),
    ...reviewPlacement(
      manifest,
      live.map((release) => release.manifest),
    ),
  ]
}

const pack = async (file: Omit<PackedFile, 'compressed'>): Promise<PackedFile> => ({
  ...file,
  compressed: await compressFile(file.path, file.bytes),
})

function travellingBytes(files: readonly PackedFile[], path: string): number {
  const file = files.find((candidate) => candidate.path === path)
  return (file?.compressed ?? file?.bytes)?.byteLength ?? 0
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

/** A publisher of the same bytes may have been faster: then its release is the answer. */
async function add(releases: ReleaseRepository, release: Release): Promise<PublishOutcome> {
  if ((await releases.add(release)) === 'added') return { kind: 'published', release }
  const known = await releases.find(release)
  return { kind: 'already-published', release: known ?? release }
}
