import { KEYS_SCOPE, PLATFORM_ROLE, teamRole } from '@jangteo/contracts'
import type { Principal } from '@jangteo/service-kit'

export interface Caller {
  readonly name: string
  /** Undefined sends no token. */
  readonly principal?: Principal
}

const REGISTRY = ['registry:publish', 'registry:promote']

const person = (sub: string, scopes: readonly string[], roles: readonly string[] = []): Principal => ({
  sub,
  clientId: 'gateway',
  scopes,
  roles,
})

const program = (clientId: string, scopes: readonly string[], roles: readonly string[] = []): Principal => ({
  sub: clientId,
  clientId,
  scopes,
  roles,
})

/** The micro-frontend whose team the table knows. */
export const TEAM_MFE = 'catalog'

export const owner = { name: 'owner', principal: person('mina', ['shop']) }

/** Everybody who could ask; the owner comes last, because what he asks may change what there is. */
export const CALLERS: readonly Caller[] = [
  { name: 'anonymous' },
  { name: 'other customer', principal: person('junho', ['shop']) },
  { name: 'customer whose token allows nothing', principal: person('mina', []) },
  // There is no role for merchants yet: in the shop, no role gives anything.
  { name: 'merchant', principal: person('sora', ['shop'], ['merchant', PLATFORM_ROLE]) },
  { name: 'order service', principal: program('order-service', ['catalog:reserve']) },
  { name: 'other team', principal: program('ci-order', REGISTRY, [teamRole('order')]) },
  { name: 'team', principal: program('ci-catalog', [...REGISTRY, KEYS_SCOPE], [teamRole(TEAM_MFE)]) },
  { name: 'operator', principal: program('jangteo-cli', [...REGISTRY, KEYS_SCOPE], [PLATFORM_ROLE]) },
  owner,
]
