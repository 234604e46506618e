import { once } from 'node:events'
import { type IncomingMessage, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type JWTPayload, SignJWT, exportJWK, generateKeyPair } from 'jose'

export type IdTokenMaker = (usual: JWTPayload) => string | Promise<string>

/** An OpenID provider that says what a test wants it to say. Nobody signs in there: a test brings its answers itself, with the nonce as code. */
export interface ScriptedProvider {
  readonly issuer: string
  /** Token requests so far. */
  readonly redeemed: URLSearchParams[]
  /** Default: signs what is usual. */
  idToken: IdTokenMaker
  /** What the ID tokens say beside what the protocol asks for. */
  person: JWTPayload
  /** What it tells at its userinfo endpoint. */
  told: Readonly<Record<string, unknown>>
  /** Answers 503 from now on. */
  isDown: boolean
  stop(): Promise<void>
}

const { privateKey, publicKey } = await generateKeyPair('ES256')

export const signed: IdTokenMaker = (claims) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'scripted' }).sign(privateKey)

const metadata = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['ES256', 'none'],
  authorization_response_iss_parameter_supported: true,
})

async function answerOf(provider: ScriptedProvider, request: IncomingMessage): Promise<object | undefined> {
  switch (request.url) {
    case '/.well-known/openid-configuration':
      return metadata(provider.issuer)
    case '/jwks':
      return { keys: [{ ...(await exportJWK(publicKey)), kid: 'scripted', alg: 'ES256', use: 'sig' }] }
    case '/token': {
      const form = new URLSearchParams(await text(request))
      provider.redeemed.push(form)
      const now = Math.floor(Date.now() / 1000)
      const { issuer: iss, person } = provider
      const nonce = form.get('code')
      const usual = { iss, aud: 'jangteo', sub: 'subject', nonce, iat: now, exp: now + 60, ...person }
      return { access_token: 'unused', token_type: 'Bearer', id_token: await provider.idToken(usual) }
    }
    case '/userinfo':
      return { sub: provider.person.sub ?? 'subject', ...provider.told }
    default:
      return undefined
  }
}

export async function startScriptedProvider(): Promise<ScriptedProvider> {
  const server = createServer((request, response) => {
    const respond = async (): Promise<void> => {
      const answer = provider.isDown ? undefined : await answerOf(provider, request)
      response.statusCode = answer ? 200 : 503
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer ?? {}))
    }
    void respond()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const provider: ScriptedProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    redeemed: [],
    idToken: signed,
    person: {},
    told: {},
    isDown: false,
    stop: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
  return provider
}
