import type { KoaContextWithOIDC } from 'oidc-provider'
import type { AccountRepository } from '../../../ports/account-repository.ts'
import type { DevicePages } from '../oidc/create-provider.ts'
import { hostCookie } from '../oidc/host-cookie.ts'
import { LIFETIMES, TOLD_SECONDS } from '../oidc/lifetimes.ts'
import { CONFIRM_PATH, DEVICE_PATH, DONE_PATH, deviceStepOf } from './device-address.ts'
import { deviceCodePage, deviceConfirmPage, deviceDonePage } from './pages/device-pages.ts'
import { noticePage } from './pages/notice-page.ts'
import { texts } from './pages/texts.ts'
import type { PageSite } from './page-site.ts'
import { localeOfContext, respond } from './provider-pages.ts'

/** Why a code was not taken, as far as the person can do something about it: whether it was ever given is nobody's to find out. */
const REFUSALS = ['wrongCode', 'noCode', 'aborted', 'lost', 'answered'] as const
type Refusal = (typeof REFUSALS)[number]

/** Coming back from signing in, its code is in flight or at its end: typing it once more would not help. */
function refusalOf({ name }: Error, { route }: KoaContextWithOIDC['oidc']): Refusal {
  if (name === 'AbortedError') return 'aborted'
  if (name === 'NoCodeError') return 'noCode'
  if (route === 'device_resume') return 'answered'
  return ['NotFoundError', 'ExpiredError', 'AlreadyUsedError'].includes(name) ? 'wrongCode' : 'lost'
}

const xsrfOf = ({ oidc }: KoaContextWithOIDC): string => String(oidc.session?.state?.['secret'] ?? '')

/** Of a code that is known: `open` while nobody has answered it, and somebody still can. */
async function stateOf({ oidc }: KoaContextWithOIDC, code: string): Promise<'open' | 'allowed' | 'ended'> {
  const found = await oidc.provider.DeviceCode.findByUserCode(code.replaceAll(/\W/g, ''))
  if (!found || found.error) return 'ended'
  if (found.accountId) return 'allowed'
  return found.inFlight ? 'ended' : 'open'
}

/** The code that was typed in this browser and was right: no address brings one that a person has not typed or looked at. */
const typedCode = hostCookie('typed-code', LIFETIMES.DeviceCode)

/** Why the code that was sent from this browser was not taken: no address tells it by itself. */
const refusedCode = hostCookie('refused-code', TOLD_SECONDS)

const refusalIn = (ctx: KoaContextWithOIDC): Refusal | undefined => {
  const kept = refusedCode.of(ctx)
  return REFUSALS.find((refusal) => refusal === kept && refusal === ctx.query['refused'])
}

/**
 * The pages of the device grant (RFC 8628 §3.3): a person lets a terminal act in his name. Every form is answered by a redirect, as
 * browsers do not go back to pages that answered forms.
 */
export function devicePages(site: PageSite, accounts: Pick<AccountRepository, 'findById'>): DevicePages {
  const goTo = (ctx: KoaContextWithOIDC, path: string, refused?: Refusal): void => {
    if (refused) refusedCode.keep(ctx, refused)
    const query = new URLSearchParams({ locale: localeOfContext(ctx), ...(refused && { refused }) })
    ctx.status = 303
    ctx.redirect(`${site.origin}${path}?${query}`)
  }
  const show = (ctx: KoaContextWithOIDC, markup: string): void => respond(ctx, site.headers, markup)

  const signedInEmail = async ({ oidc }: KoaContextWithOIDC): Promise<string | undefined> => {
    const id = oidc.session?.accountId
    return id === undefined ? undefined : (await accounts.findById(id))?.email
  }

  const showCodePage = (ctx: KoaContextWithOIDC, refusal: Refusal | undefined): void => {
    const locale = localeOfContext(ctx)
    const code = typeof ctx.query['code'] === 'string' ? ctx.query['code'] : ''
    const error = refusal && texts[locale].device[refusal]
    const query = { ...(code !== '' && { user_code: code }), ...(refusal && { refused: refusal }) }
    const page = { path: DEVICE_PATH, action: DEVICE_PATH, xsrf: xsrfOf(ctx), code, error, query }
    show(ctx, deviceCodePage(site.frame(locale), page))
  }

  const showConfirmPage = async (ctx: KoaContextWithOIDC): Promise<void> => {
    const code = typedCode.of(ctx)
    if (code === undefined) return goTo(ctx, DEVICE_PATH)
    if ((await stateOf(ctx, code)) !== 'open') return goTo(ctx, DEVICE_PATH, 'answered')
    const email = await signedInEmail(ctx)
    const page = { path: CONFIRM_PATH, action: DEVICE_PATH, xsrf: xsrfOf(ctx), code, email }
    show(ctx, deviceConfirmPage(site.frame(localeOfContext(ctx)), page))
  }

  /** Says nothing to whoever was led to its address: only this browser knows that its own code was let in. */
  const showDonePage = async (ctx: KoaContextWithOIDC): Promise<void> => {
    const code = typedCode.of(ctx)
    if (code === undefined || (await stateOf(ctx, code)) !== 'allowed') return goTo(ctx, DEVICE_PATH)
    show(ctx, deviceDonePage(site.frame(localeOfContext(ctx)), { path: DONE_PATH }))
  }

  const showRefusal = (ctx: KoaContextWithOIDC, error: Error): void => {
    const locale = localeOfContext(ctx)
    if (ctx.status >= 500) return show(ctx, noticePage(site.frame(locale), texts[locale].broken))
    const isShown = ctx.method === 'GET' && ctx.path === DEVICE_PATH
    return isShown
      ? showCodePage(ctx, refusalOf(error, ctx.oidc))
      : goTo(ctx, DEVICE_PATH, refusalOf(error, ctx.oidc))
  }

  return {
    async askForCode(ctx, error) {
      if (error) return showRefusal(ctx, error)
      const step = deviceStepOf(ctx.query)
      if (step === 'confirm') return showConfirmPage(ctx)
      if (step === 'done') return showDonePage(ctx)
      return showCodePage(ctx, refusalIn(ctx))
    },
    async confirm(ctx, code) {
      typedCode.keep(ctx, code)
      goTo(ctx, CONFIRM_PATH)
    },
    async done(ctx) {
      // Of several codes that were typed here, the one that was let in.
      const { deviceCode } = ctx.oidc
      if (deviceCode) typedCode.keep(ctx, deviceCode.userCode)
      goTo(ctx, DONE_PATH)
    },
  }
}
