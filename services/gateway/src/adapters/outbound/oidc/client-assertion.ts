import type { Clock } from '@jangteo/service-kit'
import { importJWK } from 'jose'
import * as openid from 'openid-client'
import { signingKey } from '../../../domain/client-key.ts'
import type { ClientKeys } from '../../../ports/client-keys.ts'

/** Proves who asks by a signature that is good once, for a minute (RFC 7523), with the key that signs now. */
export function clientAssertion(clientKeys: Pick<ClientKeys, 'all'>, clock: Clock): openid.ClientAuth {
  return async (...request) => {
    const found = signingKey(await clientKeys.all(), clock.now())
    if (found === undefined) throw new Error('The gateway has no key to sign with.')
    const key = await importJWK({ ...found.jwk }, 'ES256')
    if (key instanceof Uint8Array) throw new Error(`Key ${found.number} is no private key.`)
    return openid.PrivateKeyJwt({ key, kid: found.id })(...request)
  }
}
