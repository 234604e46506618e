import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { ProviderPages } from './create-provider.ts'

const FAILURE = { error: 'server_error', error_description: 'something went wrong here' }

/** What neither the library nor we have caught: Koa would drop all headers and answer with two words. Of our middlewares the first, but for that of `createShopProvider`, which catches nothing. */
export function answerFailures(provider: Provider, renderError: ProviderPages['renderError']): void {
  provider.use(async (ctx: KoaContextWithOIDC, next) => {
    try {
      await next()
    } catch (error) {
      provider.emit('server_error', ctx, error)
      for (const header of ['location', 'content-type']) ctx.remove(header)
      ctx.status = 500
      if (ctx.accepts('json', 'html') === 'html') await renderError(ctx, FAILURE)
      else ctx.body = FAILURE
    }
  })
}
