import { CommandError, RegistryRefusal } from '../errors.ts'
import type { RegistryClient } from '../registry/registry-client.ts'
import type { Claim } from './taken-names.ts'

/** What is live in production; undefined where nobody answers: a person may create offline. */
export async function findLiveClaims(client: RegistryClient): Promise<readonly Claim[] | undefined> {
  try {
    const { microFrontends } = await client.environment('production')
    return Object.entries(microFrontends).flatMap(([name, versions]) =>
      versions.map(({ extras }) => ({ ...extras.jangteo.manifest, name, where: client.url })),
    )
  } catch (error) {
    if (error instanceof CommandError || error instanceof RegistryRefusal) return undefined
    throw error
  }
}
