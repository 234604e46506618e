import type { Locale } from '@jangteo/contracts'
import { type Html, html, servicePage } from '@jangteo/service-kit'
import { texts } from './texts.ts'

/** What every page needs to know of the server that sends it. */
export interface PageFrame {
  readonly locale: Locale
  readonly shopUrl: string
  /** Addresses of the style sheets; they carry a hash. */
  readonly styles: { readonly page: string; readonly fonts: string }
  /** Address of the script that passkeys need. */
  readonly passkeyScript: string
}

export interface PageContent {
  readonly title: string
  /** Said before the title, so that who hears the page knows at once. */
  readonly hasError?: boolean
  readonly body: Html
  /** Root-relative address of this page without query; given where it can be shown in the other language. */
  readonly path?: string
  /** What its address keeps in the other language. */
  readonly query?: Readonly<Record<string, string>>
  /** Whether it has to do with passkeys. Default: no script file is loaded. */
  readonly hasPasskeys?: boolean
}

const languageLink = (frame: PageFrame, path: string, query: PageContent['query']): Html => {
  const { locale, name } = texts[frame.locale].otherLanguage
  const address = `${path}?${new URLSearchParams({ locale, ...query })}`
  return html`<a class="quiet-link" href="${address}" lang="${locale}" hreflang="${locale}">${name}</a>`
}

export function layout(frame: PageFrame, content: PageContent): string {
  const { brand, errorPrefix } = texts[frame.locale]
  return servicePage({
    locale: frame.locale,
    title: [content.hasError && errorPrefix, content.title, ` · ${brand}`],
    head: html`<link rel="icon" href="data:," /><link rel="stylesheet" href="${frame.styles.page}" />`,
    body: html`<body>
      <header class="top">
        <a class="brand" href="${frame.shopUrl}/${frame.locale}/">${brand}</a>
        ${content.path && languageLink(frame, content.path, content.query)}
      </header>
      <main class="card">${content.body}</main>
      <link rel="stylesheet" href="${frame.styles.fonts}" />
      ${content.hasPasskeys && html`<script type="module" src="${frame.passkeyScript}"></script>`}
    </body>`,
  })
}
