import type { Locale } from '@jangteo/contracts'
import { html, type Html, type HtmlValue } from './html.ts'

export interface ServicePage {
  readonly locale: Locale
  readonly title: HtmlValue
  /** What else is in the head: icon, styles. */
  readonly head: HtmlValue
  /** `<body>` and what is in it. */
  readonly body: Html
}

/** A document that a service writes itself, without the shop's frame: in the colours that the reader prefers, and not for search engines. */
export const servicePage = ({ locale, title, head, body }: ServicePage): string =>
  html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${head}
      </head>
      ${body}
    </html>`.markup
