import type { Objection } from '../domain/admission/objection.ts'
import { type Environment, promote } from '../domain/environment.ts'
import type { Refusal } from '../domain/ownership.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { type AdmissionDependencies, admitUpload, type Upload } from './admit-upload.ts'
import { reviewBeginning } from './review-beginning.ts'
import { settleLibraries } from './settle-libraries.ts'

export interface DeployVerdict {
  readonly kind: 'verdict'
  readonly name: string
  readonly release: string
  /** Of the environment that it was compared with. */
  readonly revision: number
  /** Empty where it can be deployed. */
  readonly objections: readonly Objection[]
}

export type UploadVerdict =
  | DeployVerdict
  | { readonly kind: 'not-owner'; readonly ownership: Refusal }
  | { readonly kind: 'unreadable'; readonly objections: readonly Objection[] }

interface Wanted {
  readonly name: string
  readonly release: string
}

/** Whether a published release could go live among what is live now. */
export async function canDeployRelease(
  { releases, environments }: AdmissionDependencies,
  { environment, ...wanted }: Wanted & { readonly environment: string },
): Promise<DeployVerdict | { readonly kind: 'unknown-release' }> {
  const isKnown = (await releases.find({ name: wanted.name, id: wanted.release })) !== undefined
  if (!isKnown) return { kind: 'unknown-release' }
  return judgePublished(releases, await environments.current(environment), wanted)
}

/** The same for a build that was not published; nothing of it is kept. */
export async function canDeployUpload(
  dependencies: AdmissionDependencies,
  upload: Upload,
  environment: string,
): Promise<UploadVerdict> {
  const current = await dependencies.environments.current(environment)
  const { revision } = current
  const admission = await admitUpload(dependencies, upload, current)
  switch (admission.kind) {
    case 'not-owner':
      return admission
    case 'admitted': {
      const { manifest, id } = admission
      return { kind: 'verdict', name: manifest.name, release: id, revision, objections: [] }
    }
    case 'known': {
      const { name, id } = admission.release
      return judgePublished(dependencies.releases, current, { name, release: id })
    }
    case 'refused': {
      const { subject, objections } = admission
      if (subject === undefined) return { kind: 'unreadable', objections }
      return { kind: 'verdict', name: subject.name, release: subject.id, revision, objections }
    }
  }
}

async function judgePublished(
  releases: ReleaseRepository,
  environment: Environment,
  { name, release }: Wanted,
): Promise<DeployVerdict> {
  const refusal = await reviewBeginning(releases, environment, { name, release })
  const next = promote(environment, name, release)
  const settled = await settleLibraries(releases, { current: environment, next })
  const objections = [...(refusal?.kind === 'refused' ? refusal.objections : []), ...settled.objections]
  return { kind: 'verdict', name, release, revision: environment.revision, objections }
}
