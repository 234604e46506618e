import type { IncomingMessage, ServerResponse } from 'node:http'
import type { KoaContextWithOIDC, Provider } from 'oidc-provider'

/** Who is signed in at this service, in the browser that asks. */
export interface BrowserSession {
  readonly uid: string
  readonly accountId: string
  /** When the person last proved who he is; undefined where nobody is known to have asked him. */
  readonly authenticatedAt: Date | undefined
}

/** `amr` of a session that an outside provider vouches for, which may have known the person for days. */
export const VOUCHED: string[] = ['vouched']

export async function browserSession(
  provider: Provider,
  { raw, reply }: { readonly raw: IncomingMessage; readonly reply: ServerResponse },
): Promise<BrowserSession | undefined> {
  // The library reads nothing but the cookies of it where no request of the protocol is under way.
  const context = provider.createContext(raw, reply) as unknown as KoaContextWithOIDC
  const { uid, accountId, loginTs, amr } = await provider.Session.get(context)
  if (accountId === undefined || loginTs === undefined) return undefined
  const isVouchedFor = VOUCHED.every((method) => amr?.includes(method))
  return { uid, accountId, authenticatedAt: isVouchedFor ? undefined : new Date(loginTs * 1000) }
}
