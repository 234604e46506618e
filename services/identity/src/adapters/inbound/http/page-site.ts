import type { Locale } from '@jangteo/contracts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { HEADERS_OF_ALL, TRANSPORT_SECURITY, pageHeaders } from './page-headers.ts'
import { type NoticePage, noticePage } from './pages/notice-page.ts'
import type { PageFrame } from './pages/layout.ts'
import { type Texts, texts } from './pages/texts.ts'
import { requestLocale } from './request-locale.ts'
import type { IdentityAssets } from './identity-assets.ts'

export interface PageSiteOptions {
  /** Public address of this service. */
  readonly issuer: string
  readonly shopUrl: string
  readonly assets: IdentityAssets
  /** Origins beside our own that a form may lead to: browsers also check where the answer to a form redirects. */
  readonly formTargets: readonly string[]
}

/** What all pages of one server share: where they lead, how they look, what they are allowed to do. */
export class PageSite {
  readonly origin: string
  /** Of every answer. */
  readonly headersOfAll: Readonly<Record<string, string>>
  /** Of every page. */
  readonly headers: Readonly<Record<string, string>>
  readonly #options: PageSiteOptions

  constructor(options: PageSiteOptions) {
    this.#options = options
    this.origin = new URL(options.issuer).origin
    const isSecure = this.origin.startsWith('https:')
    this.headersOfAll = { ...HEADERS_OF_ALL, ...(isSecure && TRANSPORT_SECURITY) }
    this.headers = { ...this.headersOfAll, ...pageHeaders(options.formTargets) }
  }

  frame(locale: Locale): PageFrame {
    const { shopUrl, assets } = this.#options
    const { page, fonts, scripts } = assets
    return {
      locale,
      shopUrl,
      styles: { page: page.url, fonts: fonts.url },
      passkeyScript: scripts.passkeys.url,
    }
  }

  send(reply: FastifyReply, status: number, markup: string): FastifyReply {
    return reply.code(status).headers(this.headers).type('text/html; charset=utf-8').send(markup)
  }

  sendNotice(
    request: FastifyRequest,
    reply: FastifyReply,
    notice: { readonly status: number; readonly say: (text: Texts) => NoticePage },
  ): FastifyReply {
    const locale = localeOf(request)
    return this.send(reply, notice.status, noticePage(this.frame(locale), notice.say(texts[locale])))
  }
}

/** Language of a request that belongs to no interaction, or whose interaction asks for none. */
export function localeOf(request: FastifyRequest, uiLocales?: unknown): Locale {
  const query: unknown = request.query
  const chosen = typeof query === 'object' && query && 'locale' in query ? query.locale : undefined
  return requestLocale({ chosen, uiLocales, acceptLanguage: request.headers['accept-language'] })
}
