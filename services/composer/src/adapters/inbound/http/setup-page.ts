import type { Locale } from '@jangteo/contracts'
import { html, servicePage } from '@jangteo/service-kit'

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
export function writeSetupPage(locale: Locale): string {
  const { title, detail } = TEXT[locale]
  return servicePage({
    locale,
    title,
    head: html`<meta http-equiv="refresh" content="${RETRY_AFTER_SECONDS}" /><link
        rel="icon"
        type="image/svg+xml"
        href="/favicon.svg"
      />`,
    body: html`<body>
      <main>
        <h1>${title}</h1>
        <p>${detail}</p>
      </main>
    </body>`,
  })
}
