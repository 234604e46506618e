import type { KoaContextWithOIDC } from 'oidc-provider'
import { IDENTITY_SCOPES } from './client-metadata.ts'

type ProviderGrant = InstanceType<KoaContextWithOIDC['oidc']['provider']['Grant']>

/** Every client is the shop's own: what it may ask for is granted without a consent page. */
export async function loadFirstPartyGrant(
  ctx: KoaContextWithOIDC,
  resource: string,
): Promise<ProviderGrant | undefined> {
  const { provider, session, client } = ctx.oidc
  if (!session?.accountId || !client) return undefined
  const known = session.grantIdFor(client.clientId)
  const existing = known === undefined ? undefined : await provider.Grant.find(known)
  if (existing) return existing

  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope(IDENTITY_SCOPES.join(' '))
  grant.addResourceScope(resource, ctx.oidc.resourceServers?.[resource]?.scope ?? '')
  await grant.save()
  return grant
}
