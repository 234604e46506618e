import type { ReleaseListDto } from '@jangteo/contracts'
import { CommandError } from '../errors.ts'
import type { RegistryClient } from '../registry/registry-client.ts'

/** @throws CommandError where nothing was published by this name */
export async function releasesOf(client: RegistryClient, name: string): Promise<ReleaseListDto['items']> {
  const { items } = await client.releases(name)
  if (items.length > 0) return items
  throw new CommandError(
    `Nothing is called "${name}": no release of it was published. \`jangteo releases\` lists what was.`,
  )
}
