import type { MfeManifest } from '@jangteo/contracts'
import { type Budgets, checkBudgets } from '../domain/admission/check-budgets.ts'
import type { Objection } from '../domain/admission/objection.ts'
import { reviewContents, reviewPlacement } from '../domain/admission/review.ts'
import { type Environment, promote } from '../domain/environment.ts'
import type { Refusal } from '../domain/ownership.ts'
import { fingerprint, type Release, toReleaseId } from '../domain/release.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { compressFile } from './compress-file.ts'
import type { ServerTrial } from '../ports/server-trial.ts'
import { describeSubmission, type Scanners } from './describe-submission.ts'
import { integrityOf, sha256Hex } from './digests.ts'
import { judgeOwnership } from './judge-ownership.ts'
import { liveReleases } from './live-releases.ts'
import { objectionsToVersion } from './objections-to-version.ts'
import { readManifest } from './read-manifest.ts'
import { tryServerScript } from './try-server-script.ts'
import { settleLibraries } from './settle-libraries.ts'
import type { UploadedFile } from './uploaded-file.ts'

export interface AdmissionDependencies extends Scanners {
  readonly releases: ReleaseRepository
  readonly environments: EnvironmentRepository
  /** The most that any MFE may spend. */
  readonly budgets: Budgets
  readonly serverTrial: ServerTrial
}

export interface PackedFile extends UploadedFile {
  readonly integrity: string
  readonly compressed?: Uint8Array
}

export interface Upload {
  readonly files: readonly UploadedFile[]
  /** Of the publisher. */
  readonly roles: readonly string[]
}

export type Admission =
  | { readonly kind: 'not-owner'; readonly ownership: Refusal }
  | { readonly kind: 'known'; readonly release: Release }
  | {
      readonly kind: 'admitted'
      readonly id: string
      readonly manifest: MfeManifest
      readonly files: readonly PackedFile[]
    }
  | {
      readonly kind: 'refused'
      readonly objections: readonly Objection[]
      /** Missing where the manifest itself cannot be read. */
      readonly subject?: { readonly name: string; readonly id: string }
    }

/** Judges an upload by its contents and by what is live; keeps nothing of it. */
export async function admitUpload(
  dependencies: AdmissionDependencies,
  upload: Upload,
  environment: Environment,
): Promise<Admission> {
  const read = readManifest(upload.files)
  if (read.kind === 'refused') return read
  const { manifest } = read
  const ownership = await judgeOwnership(dependencies.releases, upload.roles, manifest)
  if (ownership.kind !== 'owner') return { kind: 'not-owner', ownership }

  const files = upload.files.map((file) => ({ ...file, integrity: integrityOf(file.bytes) }))
  const subject = { name: manifest.name, id: toReleaseId(sha256Hex(fingerprint(files))) }
  const release = await dependencies.releases.find(subject)
  if (release) return { kind: 'known', release }

  const submission = await describeSubmission(manifest, upload.files, dependencies)
  const objections = [
    ...(await objectionsToVersion(dependencies.releases, manifest)),
    ...reviewContents(submission),
    ...(await objectionsToPlace(dependencies, { manifest, id: subject.id }, environment)),
  ]
  if (objections.length > 0) return { kind: 'refused', objections, subject }

  const failed = await tryServerScript(dependencies.serverTrial, submission)
  if (failed.length > 0) return { kind: 'refused', objections: failed, subject }

  const packed = await Promise.all(files.map(pack))
  const overspent = checkBudgets(manifest, (path) => travellingBytes(packed, path), dependencies.budgets)
  if (overspent.length > 0) return { kind: 'refused', objections: overspent, subject }
  return { kind: 'admitted', id: subject.id, manifest, files: packed }
}

async function objectionsToPlace(
  { releases }: Pick<AdmissionDependencies, 'releases'>,
  { manifest, id }: Pick<Release, 'manifest' | 'id'>,
  environment: Environment,
): Promise<readonly Objection[]> {
  const { name } = manifest
  const upload: Release = { name, id, manifest, files: [], publishedAt: new Date(0), publishedBy: '' }
  const next = promote(environment, name, id)
  const [live, settled] = await Promise.all([
    liveReleases(releases, environment),
    settleLibraries(releases, { current: environment, next, upload }),
  ])
  const manifests = live.map((release) => release.manifest)
  return [...reviewPlacement(manifest, manifests), ...settled.objections]
}

const pack = async (file: Omit<PackedFile, 'compressed'>): Promise<PackedFile> => ({
  ...file,
  compressed: await compressFile(file.path, file.bytes),
})

function travellingBytes(files: readonly PackedFile[], path: string): number {
  const file = files.find((candidate) => candidate.path === path)
  return (file?.compressed ?? file?.bytes)?.byteLength ?? 0
}
