import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import {
  base64url,
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type GenerateKeyPairResult,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createFixedClock } from '../testing/fixed-clock.ts'
import { createTokenVerifier, createVerifierWithKeys } from './jwks-token-verifier.ts'
import type { TokenVerifier } from './token-verifier.ts'

const clock = createFixedClock()
const now = Math.floor(clock.now().getTime() / 1000)
const settings = {
  issuer: 'http://localhost:8090',
  audience: 'jangteo-api',
  jwksUrl: 'http://127.0.0.1:1/jwks',
}
const claims = { sub: 'kim', client_id: 'gateway', scope: 'a b', jti: '1', iat: now, exp: now + 300 }
const header = { alg: 'ES256', typ: 'at+jwt', kid: 'good' }

let good: GenerateKeyPairResult
let foreign: GenerateKeyPairResult
let verifier: TokenVerifier

const publicJwk = async (keys: GenerateKeyPairResult, kid: string) => ({
  ...(await exportJWK(keys.publicKey)),
  kid,
  alg: 'ES256',
  use: 'sig',
})

beforeAll(async () => {
  good = await generateKeyPair('ES256', { extractable: true })
  foreign = await generateKeyPair('ES256', { extractable: true })
  const keys = createLocalJWKSet({ keys: [await publicJwk(good, 'good')] })
  verifier = createVerifierWithKeys(keys, settings, clock)
})

interface Forgery {
  readonly header?: Partial<JWTHeaderParameters> & Record<string, unknown>
  readonly claims?: Record<string, unknown>
  readonly key?: GenerateKeyPairResult['privateKey'] | Uint8Array
}

const sign = (change: Forgery = {}): Promise<string> =>
  new SignJWT({ iss: settings.issuer, aud: settings.audience, ...claims, ...change.claims } as JWTPayload)
    .setProtectedHeader({ ...header, ...change.header } as JWTHeaderParameters)
    .sign(change.key ?? good.privateKey)

const unsigned = (
  head: object,
  body: object = { iss: settings.issuer, aud: settings.audience, ...claims },
): string => `${base64url.encode(JSON.stringify(head))}.${base64url.encode(JSON.stringify(body))}.`

it('tells who a good token was given to', async () => {
  expect(await verifier.verify(await sign())).toEqual({
    sub: 'kim',
    clientId: 'gateway',
    scopes: ['a', 'b'],
    roles: [],
  })
})

it('tells the roles of a good token, and nothing that is no role', async () => {
  const token = await sign({ claims: { roles: ['mfe:catalog', 7, null] } })
  await expect(verifier.verify(token)).resolves.toMatchObject({ roles: ['mfe:catalog'] })
  await expect(verifier.verify(await sign({ claims: { roles: 'platform' } }))).resolves.toMatchObject({
    roles: [],
  })
})

it('accepts one of several audiences', async () => {
  const token = await sign({ claims: { aud: ['other', 'jangteo-api'] } })
  await expect(verifier.verify(token)).resolves.toMatchObject({ sub: 'kim' })
})

describe('a forged token', () => {
  const forgeries: Readonly<Record<string, () => Promise<string> | string>> = {
    'without a signature (alg none)': () => unsigned({ alg: 'none', typ: 'at+jwt' }),
    'with alg NoNe and any signature': () => `${unsigned({ alg: 'NoNe', typ: 'at+jwt' })}AAAA`,
    'signed by a foreign key under a known kid': () => sign({ key: foreign.privateKey }),
    'signed by a foreign key under an unknown kid': () =>
      sign({ key: foreign.privateKey, header: { kid: 'other' } }),
    'signed by HMAC with the public key as the secret': async () =>
      sign({ header: { alg: 'HS256' }, key: new TextEncoder().encode(await exportSPKI(good.publicKey)) }),
    'that brings its own key (jwk)': async () =>
      sign({ key: foreign.privateKey, header: { kid: undefined, jwk: await publicJwk(foreign, 'evil') } }),
    'that says where its key is (jku)': () =>
      sign({ key: foreign.privateKey, header: { jku: 'http://evil.example/jwks' } }),
    'whose kid is a path': () => sign({ key: foreign.privateKey, header: { kid: '../../../dev/null' } }),
    'whose kid is __proto__': () => sign({ key: foreign.privateKey, header: { kid: '__proto__' } }),
    'with an unknown critical header': async () => {
      const [, body = '', signature = ''] = (await sign()).split('.')
      const head = base64url.encode(JSON.stringify({ ...header, crit: ['magic'], magic: true }))
      return `${head}.${body}.${signature}`
    },
    'that is an ID token (typ JWT)': () => sign({ header: { typ: 'JWT' } }),
    'without a typ': () => sign({ header: { typ: undefined } }),
    'that expired 6 seconds ago': () => sign({ claims: { exp: now - 6 } }),
    'that never expires': () => sign({ claims: { exp: undefined } }),
    'whose expiry is text': () => sign({ claims: { exp: String(now + 300) } }),
    'that is not valid yet': () => sign({ claims: { nbf: now + 60 } }),
    'of another issuer': () => sign({ claims: { iss: 'http://localhost:8091' } }),
    'whose issuer only begins like ours': () => sign({ claims: { iss: `${settings.issuer}.evil.example` } }),
    'for another audience': () => sign({ claims: { aud: 'jangteo-admin' } }),
    'without a subject': () => sign({ claims: { sub: undefined } }),
    'with an empty subject': () => sign({ claims: { sub: '' } }),
    'without a client': () => sign({ claims: { client_id: undefined } }),
    'without an id': () => sign({ claims: { jti: undefined } }),
    'with a changed payload': async () => {
      const [head = '', , signature = ''] = (await sign()).split('.')
      return `${head}.${base64url.encode(JSON.stringify({ ...claims, sub: 'admin' }))}.${signature}`
    },
    'with a truncated signature': async () => (await sign()).slice(0, -8),
    'with padding after a good signature': async () => `${await sign()}==`,
    'with a line break after a good signature': async () => `${await sign()}\n`,
    'of four parts': async () => `${await sign()}.AAAA`,
    'of more than 4 KB': () => sign({ claims: { padding: 'x'.repeat(4096) } }),
    'that is JSON': () => '{"payload":"e30","signatures":[]}',
  }

  it.each(Object.entries(forgeries))('%s is refused', async (_name, forge) => {
    await expect(verifier.verify(await forge())).rejects.toMatchObject({ status: 401, code: 'invalid-token' })
  })
})

it('tolerates 4 seconds after the expiry', async () => {
  await expect(verifier.verify(await sign({ claims: { exp: now - 4 } }))).resolves.toMatchObject({
    sub: 'kim',
  })
})

describe('what was verified once', () => {
  const counting = () => {
    const time = createFixedClock()
    let checks = 0
    const keys = createVerifierWithKeys(
      async () => {
        checks++
        return good.publicKey
      },
      settings,
      time,
    )
    return { time, verify: keys.verify, checks: () => checks }
  }

  it('is not verified again within a minute', async () => {
    const { time, verify, checks } = counting()
    const token = await sign()
    await verify(token)
    time.advance({ seconds: 59 })
    await verify(token)
    expect(checks()).toBe(1)
    time.advance({ seconds: 2 })
    await verify(token)
    expect(checks()).toBe(2)
  })

  it('is forgotten when the token expires', async () => {
    const { time, verify } = counting()
    const token = await sign({ claims: { exp: now + 10 } })
    await verify(token)
    time.advance({ seconds: 16 })
    await expect(verify(token)).rejects.toMatchObject({ code: 'invalid-token' })
  })
})

describe('with the keys of an identity service', () => {
  let server: Server | undefined
  let requests = 0
  let published: unknown[] = []

  const serveKeys = async (): Promise<string> => {
    requests = 0
    server = createServer((_request, response) => {
      requests++
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return `http://127.0.0.1:${address.port}/jwks`
  }
  const stopServer = async (): Promise<void> => {
    if (server === undefined) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    server = undefined
    await closed
  }
  afterEach(stopServer)

  it('fetches them once, also for many tokens with unknown kids', async () => {
    published = [await publicJwk(good, 'good')]
    const remote = createTokenVerifier({ ...settings, jwksUrl: await serveKeys() }, clock)
    await remote.verify(await sign())
    for (let index = 0; index < 20; index++) {
      const token = await sign({ key: foreign.privateKey, header: { kid: `unknown-${index}` } })
      await expect(remote.verify(token)).rejects.toMatchObject({ status: 401 })
    }
    expect(requests).toBe(1)
  })

  it('goes on with the keys it has while the identity service is down', async () => {
    published = [await publicJwk(good, 'good')]
    const time = createFixedClock()
    const remote = createTokenVerifier({ ...settings, jwksUrl: await serveKeys() }, time)
    await remote.verify(await sign())
    await stopServer()
    time.advance({ minutes: 10 })
    const later = now + 600
    const token = await sign({ claims: { iat: later, exp: later + 300 } })
    await expect(remote.verify(token)).resolves.toMatchObject({ sub: 'kim' })
  })

  it('says that it cannot check, instead of refusing, where it never got any keys', async () => {
    const remote = createTokenVerifier(settings, clock)
    await expect(remote.verify(await sign())).rejects.toMatchObject({ status: 503, code: 'keys-unavailable' })
  })
})
