import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, SignJWT, exportJWK, generateKeyPair } from 'jose'

export interface AssertionChanges {
  readonly claims?: Readonly<Record<string, unknown>>
  /** Default: the key that the gateway publishes. */
  readonly key?: CryptoKey
  readonly kid?: string
}

const { privateKey, publicKey } = await generateKeyPair('ES256')
const published: object[] = []

/** One more, beside those from before. */
export async function publishGatewayKey(kid: string, key: CryptoKey): Promise<void> {
  published.push({ ...(await exportJWK(key)), kid, alg: 'ES256', use: 'sig' })
}
await publishGatewayKey('gateway-1', publicKey)

const server = createServer((_request, response) => {
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }))
}).listen(0, '127.0.0.1')
await once(server, 'listening')
server.unref()

/** Where the gateway of the tests publishes its key. */
export const GATEWAY_KEYS_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/auth/keys`

/** Proves to an authorization server, once, that the gateway asks (RFC 7523 §2.2). */
export async function clientAssertion(
  issuer: string,
  { claims = {}, key = privateKey, kid = 'gateway-1' }: AssertionChanges = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const usual = {
    iss: 'gateway',
    sub: 'gateway',
    aud: issuer,
    jti: crypto.randomUUID(),
    iat: now,
    exp: now + 60,
  }
  return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'ES256', kid }).sign(key)
}

/** Parameters by which the gateway says who it is. */
export const gatewayProof = async (
  issuer: string,
  changes?: AssertionChanges,
): Promise<Readonly<Record<string, string>>> => ({
  client_id: 'gateway',
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: await clientAssertion(issuer, changes),
})
