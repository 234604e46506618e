import { TEAM_MFE } from './callers.ts'
import type { Examples } from './examples.ts'
import { incompleteRelease } from './release-archive.ts'

const RELEASE = '0123456789abcdef'
const ENVIRONMENT = '/api/registry/environments/production'
const OWN = `${ENVIRONMENT}/releases/${TEAM_MFE}`
const archive = incompleteRelease()
const upload = { payload: archive, headers: { 'content-type': 'application/gzip' } }
const atAnyRevision = { 'if-match': '*' }
const SAME_ORIGIN = { 'sec-fetch-site': 'same-origin' }

/** Operations of registry, composer, gateway and identity. */
export const platformExamples = (): Examples => ({
  ...registryExamples(),
  ...changeExamples(),
  'GET /robots.txt': { url: '/robots.txt', status: 200 },
  // Nothing is released in this shop: nobody knows its pages.
  'GET /sitemap.xml': { url: '/sitemap.xml', status: 503 },
  'GET /favicon.svg': { url: '/favicon.svg', status: 200 },
  'GET /releases.json': { url: '/releases.json', status: 200 },
  'GET /': { url: '/', status: 302 },
  // An access token is no session: whoever has one has not signed in here.
  'GET /auth/session': { url: '/auth/session', status: 200 },
  'POST /auth/token': { url: '/auth/token', headers: { 'x-jangteo-auth': '1' }, status: 401 },
  'POST /auth/logout': { url: '/auth/logout', headers: { 'x-jangteo-auth': '1' }, status: 303 },
  'GET /auth/keys': { url: '/auth/keys', status: 200 },
  'GET /auth/login': { url: '/auth/login', status: 503 },
  'GET /session': { url: '/session', status: 200 },
  'POST /session/currency': { url: '/session/currency?currency=USD', headers: SAME_ORIGIN, status: 303 },
  'GET /auth/signed-out': { url: '/auth/signed-out', status: 200 },
  'GET /privacy': { url: '/privacy', status: 200 },
  'POST /privacy': { url: '/privacy?measuring=refused', headers: SAME_ORIGIN, status: 303 },
  'GET /auth/account': { url: '/auth/account', status: 303 },
  'GET /auth/callback': { url: '/auth/callback', status: 400 },
  ...identityExamples(),
})

const registryExamples = (): Examples => ({
  'POST /api/registry/releases': { url: '/api/registry/releases', ...upload, status: 422 },
  'GET /api/registry/releases': { url: '/api/registry/releases', status: 200 },
  'GET /api/registry/can-i-deploy': {
    url: `/api/registry/can-i-deploy?name=${TEAM_MFE}&release=${RELEASE}`,
    status: 404,
  },
  'POST /api/registry/can-i-deploy': { url: '/api/registry/can-i-deploy', ...upload, status: 200 },
  'GET /api/registry/releases/{name}/{release}': {
    url: `/api/registry/releases/${TEAM_MFE}/${RELEASE}`,
    status: 404,
  },
  'POST /api/registry/releases/{name}/{release}/preview': {
    url: `/api/registry/releases/${TEAM_MFE}/${RELEASE}/preview`,
    status: 404,
  },
  'GET /api/registry/previews/{token}': {
    url: `/api/registry/previews/${TEAM_MFE}.${RELEASE}.1.${'a'.repeat(43)}`,
    status: 404,
  },
  'GET /api/registry/environments/{environment}': { url: ENVIRONMENT, status: 200 },
  'GET /api/registry/environments/{environment}/changes': { url: `${ENVIRONMENT}/changes`, status: 200 },
  'GET /api/registry/environments/{environment}/health': { url: `${ENVIRONMENT}/health`, status: 200 },
  'POST /api/registry/reports': {
    url: '/api/registry/reports',
    payload: { environment: 'production', sights: [{ name: TEAM_MFE, release: RELEASE, kind: 'view' }] },
    status: 204,
  },
  'POST /api/registry/vitals': {
    url: '/api/registry/vitals',
    payload: {
      environment: 'production',
      vitals: [{ name: TEAM_MFE, release: RELEASE, route: '/', metric: 'LCP', value: 1200 }],
    },
    status: 204,
  },
  'GET /api/registry/': { url: '/api/registry/', status: 200 },
})

function changeExamples(): Examples {
  const change = (action: string, payload: object, status: number) => ({
    [`POST /api/registry/environments/{environment}/releases/{name}/${action}`]: {
      url: `${OWN}/${action}`,
      headers: atAnyRevision,
      payload,
      status,
    },
  })
  return {
    'PUT /api/registry/environments/{environment}/releases/{name}': {
      url: OWN,
      headers: atAnyRevision,
      payload: { release: RELEASE },
      status: 404,
    },
    ...change('rollout', { release: RELEASE, share: 10 }, 409),
    ...change('rollback', {}, 409),
    ...change('pause', {}, 409),
    ...change('resume', {}, 409),
    ...change('kill', {}, 409),
    ...change('revive', {}, 200),
    'POST /api/registry/environments/{environment}/restore': {
      url: `${ENVIRONMENT}/restore`,
      headers: atAnyRevision,
      payload: { revision: 1 },
      status: 409,
    },
  }
}

const identityExamples = (): Examples => ({
  'GET /api/identity/signing-keys': { url: '/api/identity/signing-keys', status: 200 },
  'POST /api/identity/signing-keys': { url: '/api/identity/signing-keys', payload: {}, status: 201 },
  'GET /oauth/authorize': { url: '/oauth/authorize', status: 400 },
  'POST /oauth/par': { url: '/oauth/par', status: 400 },
  'POST /oauth/device_authorization': { url: '/oauth/device_authorization', status: 400 },
  'POST /oauth/token': { url: '/oauth/token', status: 400 },
  'POST /oauth/revoke': { url: '/oauth/revoke', status: 400 },
  'GET /oauth/ended-sessions': { url: '/oauth/ended-sessions', status: 200 },
  'GET /oauth/logout': { url: '/oauth/logout', status: 303 },
  'GET /.well-known/openid-configuration': { url: '/.well-known/openid-configuration', status: 200 },
  'GET /.well-known/jwks.json': { url: '/.well-known/jwks.json', status: 200 },
  'GET /styles/page.css': { url: '/styles/page.css', status: 200 },
  'GET /styles/fonts.css': { url: '/styles/fonts.css', status: 200 },
  'GET /scripts/passkeys.js': { url: '/scripts/passkeys.js', status: 200 },
  'GET /styles/{*}': { url: '/styles/nothing.css', status: 404 },
  'GET /fonts/{file}': { url: '/fonts/nothing.woff2', status: 404 },
  'GET /sign-in/{uid}': { url: '/sign-in/nobodys', status: 400 },
  'POST /sign-in/{uid}': { url: '/sign-in/nobodys', status: 400 },
  'GET /sign-in/{uid}/register': { url: '/sign-in/nobodys/register', status: 400 },
  'POST /sign-in/{uid}/register': { url: '/sign-in/nobodys/register', status: 400 },
  'GET /sign-in/{uid}/register/code': { url: '/sign-in/nobodys/register/code', status: 400 },
  'POST /sign-in/{uid}/register/code': { url: '/sign-in/nobodys/register/code', status: 400 },
  'POST /sign-in/{uid}/register/code/again': { url: '/sign-in/nobodys/register/code/again', status: 400 },
  'GET /sign-in/{uid}/passkey': { url: '/sign-in/nobodys/passkey', status: 400 },
  'POST /sign-in/{uid}/passkey': { url: '/sign-in/nobodys/passkey', status: 400 },
  'GET /sign-in/{uid}/forgot': { url: '/sign-in/nobodys/forgot', status: 400 },
  'POST /sign-in/{uid}/forgot': { url: '/sign-in/nobodys/forgot', status: 400 },
  'GET /sign-in/{uid}/reset': { url: '/sign-in/nobodys/reset', status: 400 },
  'POST /sign-in/{uid}/reset': { url: '/sign-in/nobodys/reset', status: 400 },
  'POST /sign-in/{uid}/reset/again': { url: '/sign-in/nobodys/reset/again', status: 400 },
  'GET /sign-in/{uid}/with/{provider}': { url: '/sign-in/nobodys/with/acme', status: 400 },
  'GET /sign-in/{uid}/back': { url: '/sign-in/nobodys/back', status: 400 },
  'POST /sign-in/{uid}/forget': { url: '/sign-in/nobodys/forget', status: 400 },
  'GET /sign-in/{uid}/join': { url: '/sign-in/nobodys/join', status: 400 },
  'POST /sign-in/{uid}/join': { url: '/sign-in/nobodys/join', status: 400 },
  'GET /sign-in/{uid}/join/code': { url: '/sign-in/nobodys/join/code', status: 400 },
  'POST /sign-in/{uid}/join/code': { url: '/sign-in/nobodys/join/code', status: 400 },
  'POST /sign-in/{uid}/join/code/again': { url: '/sign-in/nobodys/join/code/again', status: 400 },
  'GET /outside/{provider}': { url: '/outside/acme', status: 400 },
  // An access token is no session here either: the way leads to the password.
  'GET /account': { url: '/account', status: 303 },
  'GET /account/signed-in': { url: '/account/signed-in', status: 303 },
  'GET /account/password': { url: '/account/password', status: 303 },
  'POST /account/password': { url: '/account/password', status: 303 },
  'GET /account/email': { url: '/account/email', status: 303 },
  'POST /account/email': { url: '/account/email', status: 303 },
  'GET /account/email/code': { url: '/account/email/code', status: 303 },
  'POST /account/email/code': { url: '/account/email/code', status: 303 },
  'GET /account/close': { url: '/account/close', status: 303 },
  'POST /account/close': { url: '/account/close', status: 303 },
  'GET /account/passkeys': { url: '/account/passkeys', status: 303 },
  'POST /account/passkeys': { url: '/account/passkeys', status: 303 },
  'POST /account/passkeys/remove': { url: '/account/passkeys/remove', status: 303 },
  'GET /account/providers': { url: '/account/providers', status: 303 },
  'GET /account/providers/back': { url: '/account/providers/back', status: 303 },
  'POST /account/providers/connect': { url: '/account/providers/connect', status: 303 },
  'POST /account/providers/remove': { url: '/account/providers/remove', status: 303 },
  'GET /account/sessions': { url: '/account/sessions', status: 303 },
  'POST /account/sessions': { url: '/account/sessions', status: 303 },
  'POST /account/sessions/others': { url: '/account/sessions/others', status: 303 },
  'POST /account/sign-out': { url: '/account/sign-out', status: 303 },
  'POST /sign-in/{uid}/cancel': { url: '/sign-in/nobodys/cancel', status: 400 },
})
