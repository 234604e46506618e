import type { ReleaseDocument } from '@jangteo/contracts'
import { toReleaseDocument } from '../domain/release-document.ts'
import type { Environment } from '../domain/environment.ts'
import type { Release } from '../domain/release.ts'
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
  const live = [...(await liveReleases(releases, current)), ...(await ownLibraries(releases, current))]
  return toReleaseDocument(current, (name, id) => {
    const release = live.find((candidate) => candidate.name === name && candidate.id === id)
    if (release === undefined) throw new Error(`${name} ${id} is not live in ${environment}`)
    return release
  })
}

/** Releases of libraries that some micro-frontend has for itself. */
async function ownLibraries(
  releases: ReleaseRepository,
  { deployments }: Environment,
): Promise<readonly Release[]> {
  const keys = Object.values(deployments)
    .flat()
    .flatMap(({ libraries = {} }) => Object.entries(libraries))
  const found = await Promise.all(keys.map(([name, id]) => releases.find({ name, id })))
  return found.filter((release) => release !== undefined)
}
