import type { KoaContextWithOIDC, Provider } from 'oidc-provider'

export interface LateSwitchPage {
  /** Somebody goes on as the account that he signed in to, too late. `uid`: of that sign-in. */
  tooLate(ctx: KoaContextWithOIDC, uid: string): Promise<void>
}

/** Of the library: where what was begun at the shop goes on, and what was begun by a terminal. */
const RESUMED = ['resume', 'device_resume']

/** Of the sign-in that goes on once the account of now is signed out. */
function resumedBy(provider: Provider, target: string): string | undefined {
  const uid = new URL(target).pathname.split('/').at(-1)
  return uid && RESUMED.some((route) => provider.urlFor(route, { uid }) === target) ? uid : undefined
}

/**
 * The form that goes on as another account signs the account of now out first. Where what was proven does not wait any more, as it was put away or is too old, that would be
 * all that it does: so this is looked at before the library takes the form.
 */
export function refuseLateSwitches(provider: Provider, page: LateSwitchPage): void {
  const waits = async (uid: string): Promise<boolean> =>
    (await provider.Interaction.find(uid))?.result?.login !== undefined

  provider.use(async (ctx: KoaContextWithOIDC, next) => {
    const form = provider.urlFor('end_session_confirm')
    if (ctx.method !== 'POST' || ctx.path !== new URL(form).pathname) return next()
    const { state } = await provider.Session.get(ctx)
    const target = state?.['postLogoutRedirectUri']
    const uid = typeof target === 'string' ? resumedBy(provider, target) : undefined
    return uid === undefined || (await waits(uid)) ? next() : page.tooLate(ctx, uid)
  })
}
