import type { AccessToken, ClientCredentials } from 'oidc-provider'
import type { IdentityConfig } from '../../../config.ts'
import type { AccountRepository } from '../../../ports/account-repository.ts'

export interface RolesDeps {
  readonly config: IdentityConfig
  readonly accounts: AccountRepository
}

/** `roles` of an access token (RFC 9068 §2.2.3.1). Tokens of the shop carry none: what a page can do, a script in it can do. */
export async function rolesClaim(
  { config }: RolesDeps,
  token: AccessToken | ClientCredentials,
): Promise<{ roles: readonly string[] } | undefined> {
  const client = config.clients.find(({ id }) => id === token.clientId)
  return client?.kind === 'machine' && client.roles ? { roles: client.roles } : undefined
}
