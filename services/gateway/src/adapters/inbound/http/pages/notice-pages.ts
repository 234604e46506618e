import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Locale } from '@jangteo/contracts'
import { html, rawHtml } from '@jangteo/service-kit'
import type { FastifyReply } from 'fastify'
import { type NoticeKind, texts } from './texts.ts'

export interface Notice {
  readonly status: number
  readonly kind: NoticeKind
  readonly locale: Locale
  /** Root-relative. */
  readonly tryAgainAt: string
}

/** Pages that must work when everything behind the gateway is down: one document each, nothing to load. */
export interface NoticePages {
  send(reply: FastifyReply, notice: Notice): FastifyReply
}

const require = createRequire(import.meta.url)

async function loadStyles(): Promise<string> {
  const tokens = require.resolve('@jangteo/ui-kit/tokens.css')
  const [tokenRules, pageRules] = await Promise.all([
    readFile(tokens, 'utf8'),
    readFile(new URL('page.css', import.meta.url), 'utf8'),
  ])
  return `${tokenRules}\n${pageRules}`
}

function page(styles: string, { kind, locale, tryAgainAt }: Notice): string {
  const { brand, tryAgain, toShop, notices } = texts[locale]
  const { title, text } = notices[kind]
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${brand}</title>
        <link rel="icon" href="data:," />
        ${rawHtml(`<style>${styles}</style>`)}
      </head>
      <body>
        <main>
          <span class="brand">${brand}</span>
          <h1>${title}</h1>
          <p>${text}</p>
          <nav>
            <a href="${tryAgainAt}">${tryAgain}</a>
            ${kind !== 'shop-unavailable' && html`<a href="/${locale}">${toShop}</a>`}
          </nav>
        </main>
      </body>
    </html>`.markup
}

const RETRY_AFTER_SECONDS = 5

export async function loadNoticePages(): Promise<NoticePages> {
  const styles = await loadStyles()
  const hash = createHash('sha256').update(styles).digest('base64')
  const policy = [
    `default-src 'none'`,
    `style-src 'sha256-${hash}'`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
  return {
    send(reply, notice) {
      if (notice.status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS)
      return reply
        .code(notice.status)
        .header('content-security-policy', policy)
        .header('content-language', notice.locale)
        .type('text/html; charset=utf-8')
        .send(page(styles, notice))
    },
  }
}
