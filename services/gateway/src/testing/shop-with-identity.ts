import { type Service, type ServiceContext, createTokenVerifier, systemClock } from '@jangteo/service-kit'
import { TestBrowser, createTestContext, freePort, retryPorts } from '@jangteo/service-kit/testing'
import { type GatewayOptions, type RunningGateway, startGateway } from './running-gateway.ts'

export const MINA = { email: 'mina@example.com', name: '김미나', password: 'persimmon tree in autumn' }

/** Headers of a script on one of the shop's pages. */
export const OWN_SCRIPT = {
  'x-jangteo-auth': '1',
  'sec-fetch-site': 'same-origin',
  accept: 'application/json',
}

type IdentityService = Service & { seedAccounts(seeds: readonly (typeof MINA)[]): Promise<void> }

/** Given by the test, which alone may know another service. */
export type CreateIdentity = (context: ServiceContext, shopUrl: string) => Promise<IdentityService>

export interface ShopWithIdentity {
  readonly gateway: RunningGateway
  readonly identityUrl: string
  stopIdentity(): Promise<void>
  /** Another process on the data of the former. */
  startIdentity(): Promise<void>
  stop(): Promise<void>
}

/** A real gateway and a real identity service, each on a port of its own, with the account of Mina. */
export const startShopWithIdentity = (
  create: CreateIdentity,
  options: ShopOptions = {},
): Promise<ShopWithIdentity> => retryPorts(() => startOnFreePorts(create, options))

type ShopOptions = Pick<GatewayOptions, 'authMode' | 'services'>

async function startOnFreePorts(create: CreateIdentity, options: ShopOptions): Promise<ShopWithIdentity> {
  const [port, identityPort] = [await freePort(), await freePort()]
  const identityUrl = `http://localhost:${identityPort}`
  const testContext = await createTestContext()
  const auth = {
    issuer: identityUrl,
    audience: 'jangteo-api',
    jwksUrl: `${identityUrl}/.well-known/jwks.json`,
  }
  const openIdentity = async (): Promise<IdentityService> => {
    const context = { ...testContext, auth, tokens: createTokenVerifier(auth), clock: systemClock }
    const opened = await create(context, `http://localhost:${port}`)
    await opened.start({ host: '127.0.0.1', port: identityPort })
    return opened
  }
  let identity = await openIdentity()
  await identity.seedAccounts([MINA])
  const stopIdentity = (): Promise<void> => identity.stop()
  const startIdentity = async (): Promise<void> => {
    identity = await openIdentity()
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
  return { gateway, identityUrl, stopIdentity, startIdentity, stop }
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
