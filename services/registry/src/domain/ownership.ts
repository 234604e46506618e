import { type MfeManifest, PLATFORM_ROLE, teamRole } from '@jangteo/contracts'

type Kind = MfeManifest['kind']

export type Refusal =
  | { readonly kind: 'other-team'; readonly name: string }
  | {
      readonly kind: 'platform-only'
      readonly name: string
      readonly what: 'shell' | 'library' | 'environment'
    }

export type Ownership = { readonly kind: 'owner' } | Refusal

/** @param kinds what the name is now and what it would become; none where it is not known yet */
export function judge(roles: readonly string[], name: string, kinds: readonly Kind[]): Ownership {
  if (roles.includes(PLATFORM_ROLE)) return { kind: 'owner' }
  const what = kinds.find((kind) => kind !== 'mfe')
  if (what !== undefined) return { kind: 'platform-only', name, what }
  return roles.includes(teamRole(name)) ? { kind: 'owner' } : { kind: 'other-team', name }
}
