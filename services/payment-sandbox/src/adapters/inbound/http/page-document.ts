import type { Locale } from '@jangteo/contracts'
import type { PageAssets } from '@jangteo/form-pages'
import { html, type Html, servicePage } from '@jangteo/service-kit'

export interface PageDocument {
  readonly locale: Locale
  readonly title: string
  readonly assets: PageAssets
  readonly body: Html
}

/** Any page of the card fields' origin. */
export const pageDocument = ({ assets, ...page }: PageDocument): string =>
  servicePage({ ...page, head: html`<link rel="stylesheet" href="${assets.page.url}" />` })
