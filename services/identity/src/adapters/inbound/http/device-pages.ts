import type { KoaContextWithOIDC } from 'oidc-provider'
import type { DevicePages } from '../oidc/create-provider.ts'
import { deviceCodePage, deviceConfirmPage, deviceDonePage } from './pages/device-pages.ts'
import { type Texts, texts } from './pages/texts.ts'
import type { PageSite } from './page-site.ts'
import { localeOfContext, respond } from './provider-pages.ts'

const PATH = '/oauth/device'

type Refusal = Parameters<DevicePages['askForCode']>[1]

/** Only what the person can do something about: whether a code was ever given is nobody's to find out. */
function wordsOf(refusal: Refusal, { device, broken }: Texts): string | undefined {
  if (refusal === undefined) return undefined
  if (refusal.name === 'AbortedError') return device.aborted
  if (refusal.name === 'NoCodeError') return device.noCode
  return refusal.name.endsWith('Error') && 'userCode' in refusal ? device.wrongCode : broken.text
}

const xsrfOf = ({ oidc }: KoaContextWithOIDC): string => String(oidc.session?.state?.['secret'] ?? '')

/** The pages of the device grant (RFC 8628 §3.3): a person lets a terminal act in his name. */
export function devicePages(site: PageSite): DevicePages {
  return {
    async askForCode(ctx, refusal) {
      const locale = localeOfContext(ctx)
      const code = typeof ctx.query['code'] === 'string' ? ctx.query['code'] : ''
      const page = { path: PATH, xsrf: xsrfOf(ctx), code, error: wordsOf(refusal, texts[locale]) }
      respond(ctx, site.headers, deviceCodePage(site.frame(locale), page))
    },
    async confirm(ctx, code) {
      const page = { path: PATH, xsrf: xsrfOf(ctx), code }
      respond(ctx, site.headers, deviceConfirmPage(site.frame(localeOfContext(ctx)), page))
    },
    async done(ctx) {
      respond(ctx, site.headers, deviceDonePage(site.frame(localeOfContext(ctx))))
    },
  }
}
