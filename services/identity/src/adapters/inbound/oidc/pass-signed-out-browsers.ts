import type { Provider } from 'oidc-provider'

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
    const wanted = params?.['post_logout_redirect_uri']
    ctx.status = 303
    ctx.redirect(typeof wanted === 'string' ? wanted : ctx.oidc.urlFor('end_session_success'))
  })
}
