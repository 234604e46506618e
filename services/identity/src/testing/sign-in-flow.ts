import { createHash, randomBytes } from 'node:crypto'
import { TestBrowser } from '@jangteo/service-kit/testing'
import { MINA, SECRETS, SHOP_URL } from './running-identity.ts'

const random = (): string => randomBytes(32).toString('base64url')

export interface AuthorizationRequest {
  readonly url: string
  readonly verifier: string
  readonly state: string
}

/** An authorization request of the gateway, parameters as given on top. */
export function authorizationRequest(
  issuer: string,
  changes: Readonly<Record<string, string | undefined>> = {},
): AuthorizationRequest {
  const verifier = random()
  const state = random()
  const url = new URL(`${issuer}/oauth/authorize`)
  const parameters = {
    client_id: 'gateway',
    response_type: 'code',
    redirect_uri: `${SHOP_URL}/auth/callback`,
    scope: 'openid profile email shop',
    state,
    nonce: random(),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ui_locales: 'en',
    ...changes,
  }
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined) url.searchParams.set(name, value)
  return { url: url.href, verifier, state }
}

/** Opens the sign-in page and answers its address. */
export async function openSignInPage(browser: TestBrowser, request: AuthorizationRequest): Promise<string> {
  await browser.open(request.url)
  return browser.visited.at(-1) ?? ''
}

export const signInForm = (
  changes: { email?: string; password?: string } = {},
): { email: string; password: string } => {
  const { email, password } = { ...MINA, ...changes }
  return { email, password }
}

/** Submits a form and follows redirects up to the shop, whose address (with code and state) it answers. */
export async function submitUntilShop(
  browser: TestBrowser,
  url: string,
  form: Readonly<Record<string, string>>,
): Promise<URL> {
  let response = await browser.send(url, { method: 'POST', form })
  for (;;) {
    const location = response.headers.get('location')
    if (location === null) throw new Error(`${response.status} instead of a redirect to the shop.`)
    const target = new URL(location, url)
    if (target.origin === SHOP_URL) return target
    response = await browser.send(target.href)
  }
}

/** The whole way: a fresh authorization code, for Mina unless somebody else signs in. */
export async function obtainCode(
  issuer: string,
  person: { readonly email?: string; readonly password?: string } = {},
): Promise<{ code: string; verifier: string; callback: URL }> {
  const browser = new TestBrowser()
  const request = authorizationRequest(issuer)
  const page = await openSignInPage(browser, request)
  const callback = await submitUntilShop(browser, page, signInForm(person))
  return { code: callback.searchParams.get('code') ?? '', verifier: request.verifier, callback }
}

export interface TokenAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

export async function askForTokens(
  issuer: string,
  parameters: Readonly<Record<string, string>>,
  client: readonly [id: string, secret: string] = ['gateway', SECRETS.gateway],
): Promise<TokenAnswer> {
  const response = await fetch(`${issuer}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(client.join(':'))}` },
    body: new URLSearchParams(parameters),
  })
  return { status: response.status, body: await response.json() }
}

export const redeem = (
  issuer: string,
  { code, verifier }: { code: string; verifier: string },
): Promise<TokenAnswer> =>
  askForTokens(issuer, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: `${SHOP_URL}/auth/callback`,
  })

export const refresh = (issuer: string, refreshToken: unknown): Promise<TokenAnswer> =>
  askForTokens(issuer, { grant_type: 'refresh_token', refresh_token: String(refreshToken) })

export async function revoke(issuer: string, token: unknown): Promise<TokenAnswer> {
  const response = await fetch(`${issuer}/oauth/revoke`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`gateway:${SECRETS.gateway}`)}` },
    body: new URLSearchParams({ token: String(token) }),
  })
  return { status: response.status, body: await response.json().catch(() => ({})) }
}
