import { createHash, randomBytes } from 'node:crypto'
import { TestBrowser } from '@jangteo/service-kit/testing'
import { gatewayProof } from './gateway-client.ts'
import { MINA, SHOP_URL } from './running-identity.ts'

const random = (): string => randomBytes(32).toString('base64url')

export interface AuthorizationRequest {
  readonly issuer: string
  readonly parameters: Readonly<Record<string, string>>
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
  const wanted = {
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
  const entries = Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { issuer, parameters: Object.fromEntries(entries), verifier, state }
}

/** Hands the request in, as the gateway does before it sends the browser. */
export async function push(
  { issuer, parameters }: AuthorizationRequest,
  proof?: Readonly<Record<string, string>>,
): Promise<TokenAnswer> {
  return post(`${issuer}/oauth/par`, { ...parameters, ...(proof ?? (await gatewayProof(issuer))) })
}

/** Where the browser goes with a request that was handed in. */
export async function pushedAddress(request: AuthorizationRequest): Promise<string> {
  const { status, body } = await push(request)
  if (status !== 201) throw new Error(`The request was refused with ${status} ${JSON.stringify(body)}.`)
  const query = new URLSearchParams({ client_id: 'gateway', request_uri: String(body['request_uri']) })
  return `${request.issuer}/oauth/authorize?${query}`
}

/** Opens the sign-in page and answers its address. */
export async function openSignInPage(browser: TestBrowser, request: AuthorizationRequest): Promise<string> {
  await browser.open(await pushedAddress(request))
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
    if (location === null)
      throw new Error(`${response.status} instead of a redirect to the shop: ${await response.text()}`)
    const target = new URL(location, url)
    if (target.origin === SHOP_URL) return target
    response = await browser.send(target.href)
  }
}

/** The whole way: a fresh authorization code, for Mina unless somebody else signs in, who stays signed in with this browser. */
export async function obtainCode(
  issuer: string,
  person: { readonly email?: string; readonly password?: string } = {},
  browser = new TestBrowser(),
): Promise<{ code: string; verifier: string; callback: URL }> {
  const request = authorizationRequest(issuer)
  const page = await openSignInPage(browser, request)
  const callback = await submitUntilShop(browser, page, signInForm(person))
  return { code: callback.searchParams.get('code') ?? '', verifier: request.verifier, callback }
}

export interface TokenAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

async function post(
  url: string,
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<TokenAnswer> {
  const response = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(parameters) })
  return { status: response.status, body: await response.json().catch(() => ({})) }
}

/** Of a replica, the name that all of them have. */
async function issuerAt(address: string): Promise<string> {
  const known = await (await fetch(`${address}/.well-known/openid-configuration`)).json()
  return String(known.issuer)
}

/** @param client one with a secret; default: the gateway, which has none */
export async function askForTokens(
  address: string,
  parameters: Readonly<Record<string, string>>,
  client?: readonly [id: string, secret: string],
): Promise<TokenAnswer> {
  const url = `${address}/oauth/token`
  if (client) return post(url, parameters, { authorization: `Basic ${btoa(client.join(':'))}` })
  return post(url, { ...parameters, ...(await gatewayProof(await issuerAt(address))) })
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

export const revoke = async (
  issuer: string,
  token: unknown,
  proof?: Readonly<Record<string, string>>,
): Promise<TokenAnswer> =>
  post(`${issuer}/oauth/revoke`, { token: String(token), ...(proof ?? (await gatewayProof(issuer))) })
