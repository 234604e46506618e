import { findRoute } from '@jangteo/contracts'
import { CommandError } from '../errors.ts'
import type { Names } from './names.ts'

/** What somebody has already: a folder of the workspace, or a release that is live. */
export interface Claim {
  readonly name: string
  readonly routes: readonly { readonly pattern: string }[]
  readonly fragments: readonly { readonly tag: string }[]
  /** For people, e.g. `apps/order-mfe` or `http://localhost:8088`. */
  readonly where: string
}

/** Throws `CommandError` where the name, its page or its tags are somebody else's. */
export function refuseTakenNames({ name, tagPrefix }: Names, claims: readonly Claim[]): void {
  const same = claims.find((claim) => claim.name === name)
  if (same) throw new CommandError(`"${name}" is taken, by ${same.where}. Choose another name.`)
  const path = `/${name}`
  const page = findRoute(claims, path)
  if (page) {
    const { owner, route } = page
    throw new CommandError(
      `"${name}" would have the page ${path}, which ${owner.name} shows as ${route.pattern} (${owner.where}). Choose another name.`,
    )
  }
  const tagged = claims.find(({ fragments }) => fragments.some(({ tag }) => tag.startsWith(`${tagPrefix}-`)))
  if (tagged) {
    throw new CommandError(
      `Tags of "${name}" would begin with ${tagPrefix}-, as those of ${tagged.name} do (${tagged.where}). Choose another name.`,
    )
  }
}
