import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Configuration, Provider } from 'oidc-provider'

const POLICY = 'content-security-policy'

const ownPages = new WeakSet<object>()

/** The answer is a page of ours, which has set its own policy. */
export const keepPolicy = (context: object): void => void ownPages.add(context)

class ShopProvider extends Provider {
  override createContext<State>(request: IncomingMessage, response: ServerResponse) {
    const context = super.createContext<State>(request, response)
    context.cookies.secure = true
    return context
  }
}

/**
 * Cookies are always Secure, whatever this process sees of the connection: TLS ends in front of it, and browsers count
 * `http://localhost` as secure. Koa would refuse to set such a cookie over plain HTTP. No page of another origin may read an answer: none is a client. Nor may
 * the library allow the inline scripts of its own pages, which are never shown.
 */
export function createShopProvider(issuer: string, configuration: Configuration): Provider {
  const provider = new ShopProvider(issuer, configuration)
  provider.use(async (ctx, next) => {
    const policy = ctx.response.get(POLICY)
    await next()
    if (policy && !ownPages.has(ctx)) ctx.set(POLICY, policy)
    for (const name of Object.keys(ctx.response.headers))
      if (name.startsWith('access-control-')) ctx.remove(name)
  })
  return provider
}
