import type { MfeManifest } from '@jangteo/contracts'
import { judge, type Ownership } from '../domain/ownership.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'

/**
 * Whether these roles may publish or roll out `name`. A name that was never published belongs to whoever has its role: the
 * identity service gives roles, so nobody claims a name by being first.
 */
export async function judgeOwnership(
  releases: ReleaseRepository,
  roles: readonly string[],
  { name, kind }: { readonly name: string; readonly kind?: MfeManifest['kind'] },
): Promise<Ownership> {
  const [newest] = await releases.list({ name, limit: 1 })
  const kinds = [newest?.manifest.kind, kind].filter((known) => known !== undefined)
  return judge(roles, name, kinds)
}
