import type { Environment } from '../domain/environment.ts'
import type { FindLive } from '../domain/release-document.ts'
import type { Release } from '../domain/release.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'

/** Every release that some visitor of the environment gets. */
export async function liveReleases(
  releases: Pick<ReleaseRepository, 'find'>,
  { name: environment, deployments }: Environment,
): Promise<readonly Release[]> {
  const keys = Object.entries(deployments).flatMap(([name, list]) =>
    list.map(({ release }) => ({ name, id: release })),
  )
  return Promise.all(
    keys.map(async (key) => {
      const release = await releases.find(key)
      if (release === undefined) {
        throw new Error(`${environment} names ${key.name} ${key.id}, which was never published`)
      }
      return release
    }),
  )
}

/** Those, and the libraries that some of them have for themselves. */
export async function allReleases(releases: ReleaseRepository, environment: Environment): Promise<FindLive> {
  const known = [
    ...(await liveReleases(releases, environment)),
    ...(await ownLibraries(releases, environment)),
  ]
  return (name, id) => {
    const release = known.find((candidate) => candidate.name === name && candidate.id === id)
    if (release === undefined) throw new Error(`${name} ${id} is not live in ${environment.name}`)
    return release
  }
}

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
