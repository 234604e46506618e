import type { ClientMetadata } from 'oidc-provider'
import type { ClientConfig } from '../../../config.ts'

export const IDENTITY_SCOPES = ['openid', 'profile', 'email'] as const

/** What the tutorial that this shop grew from registers, secret included. Only with `seedCompat`. */
export const SEED_CLIENT = { id: 'uengine-client', secret: 'uengine-secret', scopes: ['shop'] } as const

export function clientMetadata(client: ClientConfig): ClientMetadata {
  if (client.kind === 'terminal') {
    return {
      client_id: client.id,
      token_endpoint_auth_method: 'none',
      id_token_signed_response_alg: 'ES256',
      grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
      response_types: [],
      redirect_uris: [],
      scope: IDENTITY_SCOPES.join(' '),
    }
  }
  if (client.kind === 'machine') {
    return {
      client_id: client.id,
      client_secret: client.secret,
      token_endpoint_auth_method: 'client_secret_basic',
      id_token_signed_response_alg: 'ES256',
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    }
  }
  return {
    client_id: client.id,
    jwks_uri: client.keysUrl,
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    require_pushed_authorization_requests: true,
    id_token_signed_response_alg: 'ES256',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [...client.redirectUris],
    post_logout_redirect_uris: [...client.postLogoutRedirectUris],
    scope: IDENTITY_SCOPES.join(' '),
  }
}

export const seedClientMetadata = (): ClientMetadata => ({
  client_id: SEED_CLIENT.id,
  client_secret: SEED_CLIENT.secret,
  token_endpoint_auth_method: 'client_secret_basic',
  id_token_signed_response_alg: 'ES256',
  grant_types: ['password'],
  response_types: [],
  redirect_uris: [],
})

/** Scopes of the shop's API by client id; a client gets no other, whatever it asks for. */
export function apiScopesByClient(
  clients: readonly ClientConfig[],
  seedCompat: boolean,
): ReadonlyMap<string, string> {
  const own = clients.map((client) => [client.id, client.scopes.join(' ')] as const)
  return new Map(seedCompat ? [...own, [SEED_CLIENT.id, SEED_CLIENT.scopes.join(' ')]] : own)
}
