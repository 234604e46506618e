import type { Clock } from '@jangteo/service-kit'
import { TestBrowser, freePort, retryPorts } from '@jangteo/service-kit/testing'
import { decodeJwt, exportJWK, generateKeyPair } from 'jose'
import type { OutsideProviderConfig } from '../service.ts'
import { GATEWAY_KEYS_URL, publishGatewayKey } from './gateway-client.ts'
import { type RunningIdentity, SHOP_URL, startIdentity } from './running-identity.ts'
import type { ScriptedProvider } from './scripted-provider.ts'
import { authorizationRequest, openSignInPage, redeem } from './sign-in-flow.ts'

export const ACME_NAME = { ko: '애크미', en: 'Acme' }

export const withSecret = (issuer: string, id = 'acme'): OutsideProviderConfig => ({
  id,
  name: id === 'acme' ? ACME_NAME : { ko: id, en: id },
  issuer,
  clientId: 'jangteo',
  clientSecret: 'secret of jangteo',
})

/** A second shop's identity service, at which the first is a client that signs: on another host name, as cookies know no ports. */
export const startTwo = (clock?: Clock): Promise<TwoIdentities> =>
  retryPorts(() => startTwoOnFreePorts(clock))

interface TwoIdentities {
  readonly shop: RunningIdentity
  readonly acme: RunningIdentity
}

async function startTwoOnFreePorts(clock?: Clock): Promise<TwoIdentities> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  await publishGatewayKey('outside-1', publicKey)
  const [shopPort, acmePort] = [await freePort(), await freePort()]
  const issuer = `http://127.0.0.1:${acmePort}`
  const acme = await startIdentity({
    port: acmePort,
    issuer,
    config: {
      clients: [
        {
          kind: 'web',
          id: 'jangteo',
          keysUrl: GATEWAY_KEYS_URL,
          redirectUris: [`http://localhost:${shopPort}/outside/acme`],
          postLogoutRedirectUris: [],
          scopes: [],
        },
      ],
    },
  })
  const clientKey = { ...(await exportJWK(privateKey)), kty: 'EC', alg: 'ES256', kid: 'outside-1' }
  const shop = await startIdentity({
    port: shopPort,
    ...(clock && { clock }),
    config: { outsideProviders: [{ id: 'acme', name: ACME_NAME, issuer, clientId: 'jangteo', clientKey }] },
  }).catch(async (error: unknown) => {
    await acme.stop()
    throw error
  })
  return { shop, acme }
}

export const ENGLISH = { headers: { 'accept-language': 'en' } }

/** Does as browsers do with pages that go on by themselves; answers the last page, or the redirect to the shop. */
export async function goOn(browser: TestBrowser, answer: Response): Promise<Response> {
  let response = answer
  for (let count = 0; count < 20; count += 1) {
    const here = browser.visited.at(-1)
    const next = response.headers.get('refresh')?.replace(/^0; url=/, '') ?? response.headers.get('location')
    if (next === null) return response
    const target = new URL(next, here)
    if (target.origin === SHOP_URL) return response
    response = await browser.send(target.href, ENGLISH)
  }
  throw new Error('The way has no end.')
}

export interface OutsideVisitor {
  readonly browser: TestBrowser
  /** Address of the sign-in at the shop. */
  readonly page: string
  readonly verifier: string
}

/** Somebody on the sign-in page of the shop. */
export async function arrive(
  shop: RunningIdentity,
  changes?: Readonly<Record<string, string>>,
): Promise<OutsideVisitor> {
  const browser = new TestBrowser()
  const request = authorizationRequest(shop.url, changes)
  return { browser, page: await openSignInPage(browser, request), verifier: request.verifier }
}

/** Chooses the provider; answers its address. */
export async function chooseProvider({ browser, page }: OutsideVisitor, id = 'acme'): Promise<URL> {
  const response = await browser.send(`${page}/with/${id}?locale=en`)
  const location = response.headers.get('location')
  if (location === null) throw new Error(`${response.status} instead of the way to ${id}.`)
  return new URL(location)
}

/** Where a scripted provider would send a browser that came with this request. */
export function callbackFrom(
  provider: ScriptedProvider,
  asked: URL,
  changes: Readonly<Record<string, string | undefined>> = {},
): URL {
  const parameter = (name: string): string => asked.searchParams.get(name) ?? ''
  const wanted = { code: parameter('nonce'), state: parameter('state'), iss: provider.issuer, ...changes }
  const query = Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return new URL(`${parameter('redirect_uri')}?${new URLSearchParams(query)}`)
}

/** Goes to the second identity service, signs in there if asked, and comes back. */
export async function signInOutside(
  visitor: OutsideVisitor,
  person: { readonly email: string; readonly password: string },
): Promise<Response> {
  const { browser } = visitor
  const response = await goOn(browser, await browser.send((await chooseProvider(visitor)).href))
  const here = browser.visited.at(-1) ?? ''
  if (!(response.ok && here.includes('127.0.0.1'))) return response
  const form = { email: person.email, password: person.password }
  return goOn(browser, await browser.send(here, { method: 'POST', form }))
}

/** Chooses a scripted provider and comes back; answers where the browser would go on by itself. */
export async function answerAddress(visitor: OutsideVisitor, provider: ScriptedProvider): Promise<string> {
  const asked = await chooseProvider(visitor)
  const passing = await visitor.browser.send(callbackFrom(provider, asked).href)
  return passing.headers.get('refresh')?.replace('0; url=', '') ?? ''
}

/** Who the shop takes the person for, by the redirect that ends a sign-in. */
export async function personOf(
  shop: RunningIdentity,
  { verifier }: Pick<OutsideVisitor, 'verifier'>,
  answer: Response,
): Promise<Readonly<Record<string, unknown>>> {
  const location = answer.headers.get('location')
  if (location === null)
    throw new Error(`${answer.status} instead of the way to the shop: ${await answer.text()}`)
  const code = new URL(location).searchParams.get('code') ?? ''
  const { body } = await redeem(shop.url, { code, verifier })
  return decodeJwt(String(body['id_token']))
}
