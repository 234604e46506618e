import type { AccessToken, ClientCredentials } from 'oidc-provider'
import type { ProgramSessions } from '../../../ports/program-sessions.ts'
import { type RolesDeps, rolesClaim } from './roles-claim.ts'

export interface ExtraClaimsDeps extends RolesDeps {
  /** What a session is called in tokens, by the id of the grant that they are given under. */
  readonly sidOf: (grantId: string) => string
  readonly programs: Pick<ProgramSessions, 'sidOf'>
}

/** What access tokens say beside RFC 9068: `roles`, and `sid`, by which they are refused once their session or their program's secret has ended. */
export async function extraClaims(
  deps: ExtraClaimsDeps,
  token: AccessToken | ClientCredentials,
): Promise<Readonly<Record<string, unknown>>> {
  const sid = await findSid(deps, token)
  return { ...(await rolesClaim(deps, token)), ...(sid !== undefined && { sid }) }
}

async function findSid(
  { config, sidOf, programs }: ExtraClaimsDeps,
  token: AccessToken | ClientCredentials,
): Promise<string | undefined> {
  if ('grantId' in token && token.grantId !== undefined) return sidOf(token.grantId)
  const client = config.clients.find(({ id }) => id === token.clientId)
  return client?.kind === 'machine' ? programs.sidOf(client) : undefined
}
