import { type AuthSettings, type Clock, createVerifierWithKeys } from '@jangteo/service-kit'
import { type JWK, createLocalJWKSet, decodeJwt } from 'jose'
import { type Provider, errors } from 'oidc-provider'
import type { EndedSessionRecords } from '../../../ports/ended-sessions.ts'

export interface RevokeAccessTokensDeps {
  readonly auth: AuthSettings
  readonly clock: Clock
  /** Keys that access tokens are signed with. */
  readonly keys: readonly JWK[]
  readonly records: Pick<EndedSessionRecords, 'endToken'>
}

const publicPart = ({ d: _privateExponent, ...jwk }: JWK): JWK => jwk

/**
 * Ends single access tokens (RFC 7009), which the library does not: what it refuses as a structured token, of a client that has proved who it is, is told
 * to all services by its `jti`. A token that is not this client's, or none that lives, changes nothing.
 */
export function revokeAccessTokens(
  provider: Provider,
  { auth, clock, keys, records }: RevokeAccessTokensDeps,
): void {
  const find = createLocalJWKSet({ keys: keys.map(publicPart) })
  const verifier = createVerifierWithKeys({ keys: find, settings: auth, clock })
  const structured = new WeakSet<object>()

  const end = async (token: string, clientId: string | undefined): Promise<void> => {
    const principal = await verifier.verify(token).catch(() => undefined)
    const { jti } = principal ? decodeJwt(token) : {}
    if (jti !== undefined && principal?.clientId === clientId) await records.endToken(jti)
  }

  provider.on('revocation.error', (ctx, error) => {
    if (error instanceof errors.UnsupportedTokenType) structured.add(ctx)
  })
  provider.use(async (ctx, next) => {
    await next()
    if (!structured.has(ctx)) return
    await end(String(ctx.oidc.params?.['token']), ctx.oidc.client?.clientId)
    ctx.status = 200
    ctx.body = ''
  })
}
