import type { Provider } from 'oidc-provider'
import { hostCookie } from './host-cookie.ts'
import { TOLD_SECONDS } from './lifetimes.ts'

/** Says that this browser has come from signing out: the address of the page that tells it says nothing by itself. */
export const signedOutHere = hostCookie('signed-out', TOLD_SECONDS)

export function noteSignedOutBrowsers(provider: Provider): void {
  provider.use(async (ctx, next) => {
    await next()
    const page = provider.urlFor('end_session_success')
    if (ctx.status === 303 && ctx.response.get('location').startsWith(page)) signedOutHere.keep(ctx, 'yes')
  })
}
