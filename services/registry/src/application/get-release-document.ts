import type { ReleaseDocument } from '@jangteo/contracts'
import { toReleaseDocument } from '../domain/release-document.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { allReleases } from './live-releases.ts'
import type { ReleaseSigner } from './release-signer.ts'

export interface GetReleaseDocumentDependencies {
  readonly releases: ReleaseRepository
  readonly environments: EnvironmentRepository
  readonly signer: Pick<ReleaseSigner, 'keys'>
}

/** What is live in the environment now. */
export async function getReleaseDocument(
  { releases, environments, signer }: GetReleaseDocumentDependencies,
  environment: string,
): Promise<ReleaseDocument> {
  const current = await environments.current(environment)
  const document = toReleaseDocument(current, await allReleases(releases, current))
  return { ...document, keys: signer.keys.map((key) => ({ ...key })) }
}
