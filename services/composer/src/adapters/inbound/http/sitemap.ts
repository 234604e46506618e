import { LOCALES } from '@jangteo/contracts'
import { html } from '@jangteo/service-kit'
import { pageAddresses } from '../../../domain/page-addresses.ts'

/** Of addresses in one file, https://www.sitemaps.org/protocol.html */
const MAX_ADDRESSES = 50_000
export const MAX_SITEMAP_PAGES = Math.floor(MAX_ADDRESSES / LOCALES.length)

/** Each page in each language, which names the others. @param paths after the locale prefix; what is above the protocol's limit is left out */
export function writeSitemap(shopUrl: string, paths: readonly string[]): string {
  const pages = paths.slice(0, MAX_SITEMAP_PAGES).flatMap((path) =>
    LOCALES.map((shown) => {
      const { canonical, alternates } = pageAddresses(shopUrl, shown, path)
      const links = alternates.map(
        ({ locale, href }) => html`<xhtml:link rel="alternate" hreflang="${locale}" href="${href}" />`,
      )
      return html`<url><loc>${canonical}</loc>${links}</url>`
    }),
  )
  const set = html`<urlset
    xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
    xmlns:xhtml="http://www.w3.org/1999/xhtml"
  >
    ${pages}
  </urlset>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${set}\n`
}
