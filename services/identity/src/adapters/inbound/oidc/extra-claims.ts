import type { AccessToken, ClientCredentials } from 'oidc-provider'
import { type RolesDeps, rolesClaim } from './roles-claim.ts'

export interface ExtraClaimsDeps extends RolesDeps {
  /** What a session is called in tokens, by the id of the grant that they are given under. */
  readonly sidOf: (grantId: string) => string
}

/** What access tokens say beside RFC 9068: `roles`, and `sid`, by which they are refused once their session has ended. */
export async function extraClaims(
  deps: ExtraClaimsDeps,
  token: AccessToken | ClientCredentials,
): Promise<Readonly<Record<string, unknown>>> {
  const grantId = 'grantId' in token ? token.grantId : undefined
  return { ...(await rolesClaim(deps, token)), ...(grantId !== undefined && { sid: deps.sidOf(grantId) }) }
}
