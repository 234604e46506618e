import type { AccessToken, ClientCredentials } from 'oidc-provider'
import { type IdentityConfig, TERMINAL_CLIENT } from '../../../config.ts'
import type { AccountRepository } from '../../../ports/account-repository.ts'

export interface RolesDeps {
  readonly config: IdentityConfig
  readonly accounts: AccountRepository
}

/** `roles` of an access token (RFC 9068 §2.2.3.1). Tokens of the shop carry none: what a page can do, a script in it can do. */
export async function rolesClaim(
  deps: RolesDeps,
  token: AccessToken | ClientCredentials,
): Promise<{ roles: readonly string[] } | undefined> {
  const roles = await findRoles(deps, token)
  return roles && { roles }
}

async function findRoles(
  { config, accounts }: RolesDeps,
  token: AccessToken | ClientCredentials,
): Promise<readonly string[] | undefined> {
  const client = config.clients.find(({ id }) => id === token.clientId)
  if (client?.kind === 'machine') return client.roles
  if (client?.id !== TERMINAL_CLIENT.id || !('accountId' in token)) return undefined
  return (await accounts.findById(token.accountId))?.roles
}
