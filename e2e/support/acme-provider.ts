import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import Provider, { type KoaContextWithOIDC } from 'oidc-provider'
import type { Acme } from './acme.ts'

export interface AcmePerson {
  readonly name: string
  readonly email: string
}

const PERSON_ID = 'kim'
const LIFETIME = 600
const PAGE = `<!doctype html><html lang="en"><title>Acme</title><link rel="icon" href="data:,">
  <form method="post"><button>Sign in at Acme</button></form></html>`

/** All that is asked for is granted, without a page of its own. */
async function grantAll({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc
  if (!client || !session?.accountId) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid profile email')
  await grant.save()
  return grant
}

const createProvider = (acme: Acme, redirectUri: string, person: AcmePerson): Provider =>
  new Provider(acme.issuer, {
    clients: [{ client_id: acme.clientId, client_secret: acme.clientSecret, redirect_uris: [redirectUri] }],
    jwks: {
      keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })],
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...person, email_verified: true }),
    }),
    loadExistingGrant: grantAll,
    ttl: {
      Interaction: LIFETIME,
      Grant: LIFETIME,
      Session: LIFETIME,
      AccessToken: LIFETIME,
      IdToken: LIFETIME,
    },
  })

/**
 * Starts the provider, where one person has an account and a press opens it. Its page may submit to itself and the shop's
 * sign-in alone, as that of a careful provider.
 */
export async function startAcme(acme: Acme, identityUrl: string, person: AcmePerson): Promise<Server> {
  const provider = createProvider(acme, `${identityUrl}/outside/acme`, person)
  const answer = provider.callback()
  const policy = `default-src 'none'; img-src data:; form-action 'self' ${identityUrl}`
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    if (request.method === 'POST')
      return void provider.interactionFinished(request, response, { login: { accountId: PERSON_ID } })
    response.setHeader('content-type', 'text/html').setHeader('content-security-policy', policy).end(PAGE)
  })
  server.listen(Number(new URL(acme.issuer).port), '127.0.0.1')
  await once(server, 'listening')
  return server
}
