import type { Locale } from '@jangteo/contracts'
import type { KoaContextWithOIDC } from 'oidc-provider'
import type { ProviderPages } from '../oidc/create-provider.ts'
import { signedOutHere } from '../oidc/note-signed-out-browsers.ts'
import { keepPolicy } from '../oidc/shop-provider.ts'
import type { PageSite } from './page-site.ts'
import { noticePage } from './pages/notice-page.ts'
import { passOnPage, switchAccountPage } from './pages/passing-form-pages.ts'
import { signOutPage } from './pages/sign-out-page.ts'
import { texts } from './pages/texts.ts'
import { requestLocale } from './request-locale.ts'

/** Of the request, or of the one that goes on with it. */
const paramsOf = ({ oidc }: KoaContextWithOIDC) => oidc?.params ?? oidc?.entities.Interaction?.params

export function localeOfContext(ctx: KoaContextWithOIDC): Locale {
  return requestLocale({
    chosen: ctx.query['locale'],
    uiLocales: ctx.query['ui_locales'] ?? paramsOf(ctx)?.['ui_locales'],
    acceptLanguage: ctx.get('accept-language'),
  })
}

export function respond(
  ctx: KoaContextWithOIDC,
  headers: Readonly<Record<string, string>>,
  markup: string,
): void {
  ctx.type = 'html'
  ctx.set({ ...headers })
  ctx.body = markup
  keepPolicy(ctx)
}

const RESUMED = ['/oauth/authorize/', '/oauth/device/', '/oauth/logout/']

/** The pages that oidc-provider asks for by itself. */
export function providerPages(site: PageSite): ProviderPages {
  return {
    async renderError(ctx, out) {
      const locale = localeOfContext(ctx)
      const { broken, expired, badRequest } = texts[locale]
      const isExpired = RESUMED.some((path) => ctx.path.startsWith(path))
      const notice = ctx.status >= 500 ? broken : isExpired ? expired : badRequest
      respond(ctx, site.headers, noticePage(site.frame(locale), { ...notice, code: out.error }))
    },
    async confirmSignOut(ctx, form) {
      respond(ctx, site.headers, signOutPage(site.frame(localeOfContext(ctx)), form))
    },
    async switchAccount(ctx, form, emails) {
      const cancelPath = `/sign-in/${ctx.oidc.entities.Interaction?.uid}/cancel`
      const page = { path: ctx.path, form, cancelPath, emails }
      respond(ctx, site.headers, switchAccountPage(site.frame(localeOfContext(ctx)), page))
    },
    async tooLate(ctx, uid) {
      ctx.status = 303
      ctx.redirect(`${site.origin}/sign-in/${uid}?locale=${localeOfContext(ctx)}`)
    },
    async passOn(ctx, form) {
      respond(ctx, site.headers, passOnPage(site.frame(localeOfContext(ctx)), form))
    },
    async signedOut(ctx) {
      const locale = localeOfContext(ctx)
      const frame = site.frame(locale)
      const { accountId } = await ctx.oidc.provider.Session.get(ctx)
      if (accountId === undefined && signedOutHere.of(ctx) !== undefined)
        return respond(ctx, site.headers, noticePage(frame, texts[locale].signedOut))
      ctx.status = 303
      ctx.redirect(`${frame.shopUrl}/${locale}/`)
    },
  }
}
