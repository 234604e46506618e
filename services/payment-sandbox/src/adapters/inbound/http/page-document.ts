import type { Locale } from '@jangteo/contracts'
import type { PageAssets } from '@jangteo/form-pages'
import { html, type Html } from '@jangteo/service-kit'

export interface PageDocument {
  readonly locale: Locale
  readonly title: string
  readonly assets: PageAssets
  readonly body: Html
}

/** Any page of the card fields' origin: none is for search engines. */
export const pageDocument = ({ locale, title, assets, body }: PageDocument): string =>
  html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="${assets.page.url}" />
      </head>
      ${body}
    </html>`.markup
