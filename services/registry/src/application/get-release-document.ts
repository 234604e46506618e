import type { ReleaseDocument } from '@jangteo/contracts'
import { toReleaseDocument } from '../domain/release-document.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { allReleases } from './live-releases.ts'

export interface GetReleaseDocumentDependencies {
  readonly releases: ReleaseRepository
  readonly environments: EnvironmentRepository
}

/** What is live in the environment now. */
export async function getReleaseDocument(
  { releases, environments }: GetReleaseDocumentDependencies,
  environment: string,
): Promise<ReleaseDocument> {
  const current = await environments.current(environment)
  return toReleaseDocument(current, await allReleases(releases, current))
}
