import type { Provider } from 'oidc-provider'

/** The client's own with its `state` (OpenID Connect RP-Initiated Logout §3), or our page in the language that it asks for. */
function nextAddress(params: Readonly<Record<string, unknown>>, ownPage: string): string {
  const wanted = params['post_logout_redirect_uri']
  const isOwn = typeof wanted !== 'string'
  const address = new URL(isOwn ? ownPage : wanted)
  const name = isOwn ? 'ui_locales' : 'state'
  const passed = params[name]
  if (typeof passed === 'string') address.searchParams.set(name, passed)
  return address.href
}

/** Where nobody is signed in, signing out asks nothing: the browser forgets its session and goes on at once, without a script. */
export function passSignedOutBrowsers(provider: Provider): void {
  provider.use(async (ctx, next) => {
    await next()
    const { route, session, params } = ctx.oidc ?? {}
    if (route !== 'end_session' || ctx.status !== 200 || !session || session.accountId !== undefined) return
    await session.destroy()
    ctx.cookies.set(provider.cookieName('session'), null, {
      overwrite: true,
      signed: true,
      sameSite: 'lax',
    })
    ctx.status = 303
    ctx.redirect(nextAddress(params ?? {}, ctx.oidc.urlFor('end_session_success')))
  })
}
