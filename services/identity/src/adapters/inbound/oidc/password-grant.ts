import { type KoaContextWithOIDC, type Provider, errors } from 'oidc-provider'
import { type SignInDeps, signIn } from '../../../application/sign-in.ts'
import { notedNetwork } from '../noted-network.ts'
import { SEED_CLIENT } from './client-metadata.ts'
import { LIFETIMES } from './lifetimes.ts'

const PARAMETERS = ['username', 'password', 'scope'] as const

export interface PasswordGrantDeps {
  readonly provider: Provider
  readonly signIn: SignInDeps
  readonly audience: string
}

async function redeem(deps: PasswordGrantDeps, ctx: KoaContextWithOIDC): Promise<void> {
  const { provider, audience } = deps
  const { client, params } = ctx.oidc
  if (!client || client.clientId !== SEED_CLIENT.id) throw new errors.UnauthorizedClient()
  const result = await signIn(deps.signIn, {
    email: String(params?.['username'] ?? ''),
    password: String(params?.['password'] ?? ''),
    address: notedNetwork(ctx.req),
  })
  if (result.kind !== 'signed-in') throw new errors.InvalidGrant(result.kind)

  const scope = SEED_CLIENT.scopes.join(' ')
  const grant = new provider.Grant({ clientId: client.clientId, accountId: result.account.id })
  grant.addResourceScope(`urn:${audience}`, scope)
  const token = new provider.AccessToken({
    accountId: result.account.id,
    client,
    grantId: await grant.save(),
    gty: 'password',
    scope,
  })
  token.resourceServer = new provider.ResourceServer(`urn:${audience}`, {
    scope,
    audience,
    accessTokenTTL: LIFETIMES.AccessToken,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'ES256' } },
  })
  ctx.oidc.entity('AccessToken', token)
  ctx.body = {
    access_token: await token.save(),
    token_type: 'Bearer',
    expires_in: LIFETIMES.AccessToken,
    scope,
  }
}

/**
 * The grant of the older tutorial, for comparing. RFC 9700 §2.4 forbids it: the client sees the password. Same limits as the
 * sign-in page, no refresh token.
 */
export function registerPasswordGrant(deps: PasswordGrantDeps): void {
  deps.provider.registerGrantType('password', (ctx) => redeem(deps, ctx), [...PARAMETERS])
}
