import { PLATFORM_ROLE, teamRole } from '@jangteo/contracts'
import { type Principal, Problem } from '@jangteo/service-kit'
import { judgeOwnership } from '../../../application/judge-ownership.ts'
import type { Refusal } from '../../../domain/ownership.ts'
import type { ReleaseRepository } from '../../../ports/release-repository.ts'

interface Releases {
  readonly releases: ReleaseRepository
}

/** Every change of what is live asks this first. Rejects with `not-owner` or `platform-only` (403). */
export async function requireOwner(
  { releases }: Releases,
  principal: Principal | null,
  name: string,
): Promise<void> {
  const ownership = await judgeOwnership(releases, principal?.roles ?? [], { name })
  if (ownership.kind !== 'owner') throw notOwner(ownership)
}

/** For changes of a whole environment. Throws `platform-only` (403). */
export function requirePlatform(principal: Principal | null, environment: string): void {
  if (principal?.roles.includes(PLATFORM_ROLE)) return
  throw notOwner({ kind: 'platform-only', name: environment, what: 'environment' })
}

export function notOwner(refusal: Refusal): Problem {
  if (refusal.kind === 'platform-only') {
    return new Problem(
      403,
      'platform-only',
      `The ${refusal.what} "${refusal.name}" belongs to the platform team.`,
      `Changing it needs the role "${PLATFORM_ROLE}". Ask the platform team to do it.`,
    )
  }
  return new Problem(
    403,
    'not-owner',
    `"${refusal.name}" does not belong to you.`,
    `Publishing and rolling it out needs the role "${teamRole(refusal.name)}", and the token has it not. Use the credentials of its team; for a new name, ask the platform team for the role.`,
  )
}
