import type { ReleaseDocument } from '@jangteo/contracts'
import { toReleaseDocument } from '../domain/release-document.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { liveReleases } from './live-releases.ts'

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
  const live = await liveReleases(releases, current)
  return toReleaseDocument(current, (name, id) => {
    const release = live.find((candidate) => candidate.name === name && candidate.id === id)
    if (release === undefined) throw new Error(`${name} ${id} is not live in ${environment}`)
    return release
  })
}
