import { type Locale, LOCALES } from '@jangteo/contracts'

export interface PageAddresses {
  readonly canonical: string
  /** The same page in each language. */
  readonly alternates: readonly { readonly locale: Locale; readonly href: string }[]
}

/**
 * Absolute addresses under which search engines should know a page: without query, doubled or trailing slashes.
 * @param path after the locale prefix
 */
export function pageAddresses(shopUrl: string, locale: Locale, path: string): PageAddresses {
  const clean = path.split('/').filter(Boolean).join('/')
  const addressIn = (language: Locale): string => `${shopUrl}/${language}/${clean}`
  return {
    canonical: addressIn(locale),
    alternates: LOCALES.map((language) => ({ locale: language, href: addressIn(language) })),
  }
}
