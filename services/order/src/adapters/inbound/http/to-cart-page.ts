import type { Locale } from '@jangteo/contracts'
import { html } from '@jangteo/service-kit'
import type { FastifyReply } from 'fastify'

const WORDS: Readonly<Record<Locale, string>> = { ko: '장바구니로', en: 'To the cart' }

/**
 * Leads on to the cart as a page that is left at once. A redirect would be the plain way, but Chromium (156) lets no redirect within the shop happen to a
 * form of a page with `Connection-Allowlist` (ERR_UNSAFE_REDIRECT).
 */
export function sendToCart(reply: FastifyReply, locale: Locale, notice: URLSearchParams): FastifyReply {
  const address = `/${locale}/cart?${notice}`
  return reply.type('text/html; charset=utf-8').send(
    String(
      html`<!doctype html>
        <html lang="${locale}">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width" />
            <meta http-equiv="refresh" content="0;url=${address}" />
            <title>${WORDS[locale]}</title>
          </head>
          <body>
            <a href="${address}">${WORDS[locale]}</a>
          </body>
        </html>`,
    ),
  )
}
