import { decodeJwt, decodeProtectedHeader } from 'jose'
import { createTokenVerifier } from '@jangteo/service-kit'
import { TestBrowser } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MINA, type RunningIdentity, SHOP_URL, startIdentity } from './testing/running-identity.ts'
import {
  askForTokens,
  authorizationRequest,
  obtainCode,
  openSignInPage,
  pushedAddress,
  redeem,
  refresh,
  revoke,
  submitUntilShop,
} from './testing/sign-in-flow.ts'

let identity: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
})
afterAll(() => identity.stop())

describe('signing in with code and PKCE', () => {
  test('gives an access token that services accept and an ID token with name and address', async () => {
    const { status, body } = await redeem(identity.url, await obtainCode(identity.url))
    expect(status).toBe(200)
    const accessToken = String(body['access_token'])
    expect(decodeProtectedHeader(accessToken)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' })
    const claims = decodeJwt(accessToken)
    expect(claims).toMatchObject({
      iss: identity.url,
      aud: 'jangteo-api',
      sub: MINA.id,
      client_id: 'gateway',
      scope: 'shop',
    })
    expect(claims.jti).toBeTypeOf('string')
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(300)
    const principal = await createTokenVerifier(identity.context.auth).verify(accessToken)
    expect(principal).toEqual({ sub: MINA.id, clientId: 'gateway', scopes: ['shop'], roles: [] })
    expect(decodeJwt(String(body['id_token']))).toMatchObject({
      sub: MINA.id,
      name: MINA.name,
      email: MINA.email,
    })
  })

  test('A33 gives an ID token and a refresh token that no service takes for an access token', async () => {
    const { body } = await redeem(identity.url, await obtainCode(identity.url))
    const { verify } = createTokenVerifier(identity.context.auth)
    for (const name of ['id_token', 'refresh_token']) {
      await expect(verify(String(body[name])), name).rejects.toMatchObject({ status: 401 })
    }
    expect(await verify(String(body['access_token']))).toMatchObject({ sub: MINA.id })
  })

  test('names the issuer in the answer, against mix-up', async () => {
    const { callback } = await obtainCode(identity.url)
    expect(callback.searchParams.get('iss')).toBe(identity.url)
  })

  test('asks no second time while the session lives, and never for consent', async () => {
    const browser = new TestBrowser()
    await obtainCode(identity.url, MINA, browser)
    const second = await browser.send(await pushedAddress(authorizationRequest(identity.url)))
    expect(second.status).toBe(303)
    expect(second.headers.get('location')).toContain(`${SHOP_URL}/auth/callback?code=`)
  })

  test('goes back to the shop with access_denied when the person turns around', async () => {
    const browser = new TestBrowser()
    const page = await openSignInPage(browser, authorizationRequest(identity.url))
    const callback = await submitUntilShop(browser, `${page}/cancel`, {})
    expect(callback.searchParams.get('error')).toBe('access_denied')
  })
})

describe('a code', () => {
  test('A12 is refused the second time, and what it gave dies with it', async () => {
    const code = await obtainCode(identity.url)
    const first = await redeem(identity.url, code)
    const second = await redeem(identity.url, code)
    expect([first.status, second.status]).toEqual([200, 400])
    expect(second.body).toMatchObject({ error: 'invalid_grant' })
    expect((await refresh(identity.url, first.body['refresh_token'])).status).toBe(400)
  })

  test('A11 is refused with another verifier', async () => {
    const code = await obtainCode(identity.url)
    const stolen = await redeem(identity.url, { ...code, verifier: 'a'.repeat(43) })
    expect(stolen).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test('is refused to whoever cannot prove to be its client', async () => {
    const { code, verifier } = await obtainCode(identity.url)
    const parameters = { grant_type: 'authorization_code', code, code_verifier: verifier }
    const answer = await askForTokens(identity.url, parameters, ['gateway', 'guessed'])
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
  })
})

describe('a refresh token', () => {
  test('A18 is replaced by each use; using the old one again ends the whole family', async () => {
    const { body: first } = await redeem(identity.url, await obtainCode(identity.url))
    const second = await refresh(identity.url, first['refresh_token'])
    expect(second.status).toBe(200)
    expect(second.body['refresh_token']).not.toBe(first['refresh_token'])
    expect((await refresh(identity.url, first['refresh_token'])).status).toBe(400)
    expect((await refresh(identity.url, second.body['refresh_token'])).status).toBe(400)
  })

  test('is dead once revoked', async () => {
    const { body } = await redeem(identity.url, await obtainCode(identity.url))
    const token = String(body['refresh_token'])
    const revoked = await revoke(identity.url, token)
    expect(revoked.status).toBe(200)
    expect((await refresh(identity.url, token)).status).toBe(400)
  })
})

test('the discovery document names these addresses and no implicit grant', async () => {
  const metadata = await (await fetch(`${identity.url}/.well-known/openid-configuration`)).json()
  expect(metadata).toMatchObject({
    issuer: identity.url,
    authorization_endpoint: `${identity.url}/oauth/authorize`,
    token_endpoint: `${identity.url}/oauth/token`,
    revocation_endpoint: `${identity.url}/oauth/revoke`,
    end_session_endpoint: `${identity.url}/oauth/logout`,
    jwks_uri: `${identity.url}/.well-known/jwks.json`,
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  })
  expect(metadata.grant_types_supported).not.toContain('implicit')
  expect(metadata.grant_types_supported).not.toContain('password')
})

test('a form that no person fills in is refused as bad, not told as a fault of ours', async () => {
  const response = await identity.service.app.inject({
    method: 'POST',
    url: '/sign-in/x',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
    payload: 'email=a%00b@example.com&password=x',
  })
  expect(response.statusCode).toBe(400)
  expect(response.headers['content-type']).toContain('text/html')
})

test('a host that the client claims changes no address', async () => {
  const response = await identity.service.app.inject({
    url: '/.well-known/openid-configuration',
    headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  })
  expect(response.body).not.toContain('evil.example')
})

test('published keys hold no private part', async () => {
  const { keys } = await (await fetch(`${identity.url}/.well-known/jwks.json`)).json()
  expect(keys).toHaveLength(1)
  expect(Object.keys(keys[0]).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
})
