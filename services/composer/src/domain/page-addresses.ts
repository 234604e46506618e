import { type Locale, LOCALES } from '@jangteo/contracts'

export interface PageAddresses {
  readonly canonical: string
  /** The same page in each language. */
  readonly alternates: readonly { readonly locale: Locale; readonly href: string }[]
}

/**
 * Absolute addresses under which search engines should know a page: without doubled or trailing slashes.
 * @param path after the locale prefix
 * @param query what makes it a page of its own
 */
export function pageAddresses(shopUrl: string, locale: Locale, path: string, query = ''): PageAddresses {
  const clean = path.split('/').filter(Boolean).join('/')
  const addressIn = (language: Locale): string => `${shopUrl}/${language}/${clean}${query}`
  return {
    canonical: addressIn(locale),
    alternates: LOCALES.map((language) => ({ locale: language, href: addressIn(language) })),
  }
}
