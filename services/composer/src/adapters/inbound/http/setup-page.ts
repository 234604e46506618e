import type { Locale } from '@jangteo/contracts'
import { html } from '@jangteo/service-kit'

const TEXT: Readonly<Record<Locale, { readonly title: string; readonly detail: string }>> = {
  ko: {
    title: '장터를 준비하고 있어요',
    detail: '잠시만 기다려 주세요. 준비가 끝나면 이 페이지가 자동으로 열려요.',
  },
  en: {
    title: 'The shop is being set up',
    detail: 'Please wait a moment. This page opens by itself as soon as it is ready.',
  },
}

/** How soon the page asks again. */
export const RETRY_AFTER_SECONDS = 3

export const SETUP_POLICY = "default-src 'none'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Before any shell was promoted there is no frame to show. */
export const writeSetupPage = (locale: Locale): string =>
  String(
    html`<!doctype html>
      <html lang="${locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="robots" content="noindex" />
          <meta http-equiv="refresh" content="${RETRY_AFTER_SECONDS}" />
          <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
          <title>${TEXT[locale].title}</title>
        </head>
        <body>
          <main>
            <h1>${TEXT[locale].title}</h1>
            <p>${TEXT[locale].detail}</p>
          </main>
        </body>
      </html> `,
  )
