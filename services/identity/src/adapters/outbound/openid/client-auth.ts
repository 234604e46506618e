import { importJWK } from 'jose'
import * as openid from 'openid-client'
import type { OutsideProviderConfig } from '../../../outside-provider-config.ts'

/** How we prove to a provider who asks. Rejects where the configured key is none. */
export async function clientAuth(config: OutsideProviderConfig): Promise<openid.ClientAuth> {
  if (config.clientKey === undefined) return secretAuth(config.clientSecret ?? '')
  const key = await importJWK({ ...config.clientKey }).catch((cause: unknown) => {
    throw new Error(`OUTSIDE_PROVIDERS: clientKey of ${config.id} is no JWK.`, { cause })
  })
  if (key instanceof Uint8Array || key.type !== 'private')
    throw new Error(`OUTSIDE_PROVIDERS: clientKey of ${config.id} is no private key.`)
  return openid.PrivateKeyJwt({ key, ...(config.clientKey.kid && { kid: config.clientKey.kid }) })
}

/** In the header where the provider takes it there (RFC 6749 §2.3.1), else in the form. */
function secretAuth(secret: string): openid.ClientAuth {
  const inHeader = openid.ClientSecretBasic(secret)
  const inForm = openid.ClientSecretPost(secret)
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (methods.includes('client_secret_basic') ? inHeader : inForm)(server, ...rest)
  }
}
