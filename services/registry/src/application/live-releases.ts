import type { Environment } from '../domain/environment.ts'
import type { Release } from '../domain/release.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'

/** Every release that some visitor of the environment gets. */
export async function liveReleases(
  releases: ReleaseRepository,
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
