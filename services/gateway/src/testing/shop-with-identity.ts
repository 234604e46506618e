import { type Service, type ServiceContext, createTokenVerifier, systemClock } from '@jangteo/service-kit'
import { TestBrowser, createTestContext, freePort, retryPorts } from '@jangteo/service-kit/testing'
import { type GatewayOptions, type RunningGateway, startGateway } from './running-gateway.ts'

export const MINA = { email: 'mina@example.com', name: '김미나', password: 'persimmon tree in autumn' }

/** Of programs of the shop, which nobody runs here. */
export const SECRETS = { orderService: 'unused-secret-1', cli: 'unused-secret-2' }

/** Headers of a script on one of the shop's pages. */
export const OWN_SCRIPT = {
  'x-jangteo-auth': '1',
  'sec-fetch-site': 'same-origin',
  accept: 'application/json',
}

type SeededService = Service & { seedAccounts(seeds: readonly (typeof MINA)[]): Promise<void> }

/** The package of the identity service: given by the test, which alone may know another service. */
interface IdentityPackage<Client, Identity extends SeededService> {
  createIdentityService(
    context: ServiceContext,
    config: { readonly shopUrl: string; readonly clients: readonly Client[] },
  ): Promise<Identity>
  firstPartyClients(of: { readonly shopUrl: string; readonly secrets: typeof SECRETS }): readonly Client[]
}

export interface ShopWithIdentity<Identity extends SeededService = SeededService> {
  readonly gateway: RunningGateway
  readonly identityUrl: string
  /** The one that was started first. */
  readonly identity: Identity
  stopIdentity(): Promise<void>
  /** Another process on the data of the former. */
  startIdentity(): Promise<void>
  stop(): Promise<void>
}

/** A real gateway and a real identity service, each on a port of its own, with the account of Mina. */
export const startShopWithIdentity = <Client, Identity extends SeededService>(
  from: IdentityPackage<Client, Identity>,
  options: ShopOptions = {},
): Promise<ShopWithIdentity<Identity>> => retryPorts(() => startOnFreePorts(from, options))

type ShopOptions = Pick<GatewayOptions, 'authMode' | 'services'>

async function startOnFreePorts<Client, Identity extends SeededService>(
  from: IdentityPackage<Client, Identity>,
  options: ShopOptions,
): Promise<ShopWithIdentity<Identity>> {
  const [port, identityPort] = [await freePort(), await freePort()]
  const identityUrl = `http://localhost:${identityPort}`
  const testContext = await createTestContext()
  const auth = {
    issuer: identityUrl,
    audience: 'jangteo-api',
    jwksUrl: `${identityUrl}/.well-known/jwks.json`,
  }
  const shopUrl = `http://localhost:${port}`
  const openIdentity = async (): Promise<Identity> => {
    const context = { ...testContext, auth, tokens: createTokenVerifier(auth), clock: systemClock }
    const clients = from.firstPartyClients({ shopUrl, secrets: SECRETS })
    const opened = await from.createIdentityService(context, { shopUrl, clients })
    await opened.start({ host: '127.0.0.1', port: identityPort })
    return opened
  }
  const identity = await openIdentity()
  await identity.seedAccounts([MINA])
  let running = identity
  const stopIdentity = (): Promise<void> => running.stop()
  const startIdentity = async (): Promise<void> => {
    running = await openIdentity()
  }
  const gateway = await startGateway({
    ...options,
    port,
    issuer: identityUrl,
    usesTestTokens: false,
  }).catch(async (error: unknown) => {
    await stopIdentity()
    throw error
  })
  const stop = async (): Promise<void> => {
    await gateway.stop()
    await stopIdentity()
    await testContext.close()
  }
  return { gateway, identityUrl, identity, stopIdentity, startIdentity, stop }
}

const IDENTITY_COOKIES = ['__Host-Http-as', '__Host-Http-as.sig']

/** A person with a browser. */
export class Visitor extends TestBrowser {
  readonly #shopUrl: string

  constructor(shopUrl: string) {
    super()
    this.#shopUrl = shopUrl
  }

  loginAddress(returnTo: string): string {
    return `${this.#shopUrl}/auth/login?${new URLSearchParams({ returnTo, locale: 'en' })}`
  }

  /** Answers the address of the sign-in page. */
  async openSignIn(returnTo = '/en/cart'): Promise<string> {
    await this.open(this.loginAddress(returnTo))
    return this.visited.at(-1) ?? ''
  }

  /** Submits the sign-in form and stops at the callback, which is not opened yet. */
  async callbackAfter(signInPage: string): Promise<string> {
    const { email, password } = MINA
    let response = await this.send(signInPage, { method: 'POST', form: { email, password } })
    for (;;) {
      const next = new URL(response.headers.get('location') ?? '', this.visited.at(-1)).href
      if (next.startsWith(`${this.#shopUrl}/auth/callback`)) return next
      response = await this.send(next)
    }
  }

  async signIn(returnTo = '/en/cart'): Promise<Response> {
    return this.send(await this.callbackAfter(await this.openSignIn(returnTo)))
  }

  signOut(headers: Readonly<Record<string, string>> = OWN_SCRIPT): Promise<Response> {
    return this.send(`${this.#shopUrl}/auth/logout`, { method: 'POST', headers })
  }

  /** By which the identity service knows the browser. */
  identityCookies(): Readonly<Record<string, string>> {
    return Object.fromEntries(IDENTITY_COOKIES.map((name) => [name, this.cookie(name) ?? '']))
  }

  setIdentityCookies(cookies: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(cookies)) this.setCookie('localhost', name, value)
  }

  askToken(): Promise<Response> {
    return this.send(`${this.#shopUrl}/auth/token`, { method: 'POST', headers: OWN_SCRIPT })
  }

  async session(): Promise<unknown> {
    const { account } = await (await this.send(`${this.#shopUrl}/auth/session`)).json()
    return { account }
  }
}
