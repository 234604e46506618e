import { type Locale, isLocale, splitLocale } from '@jangteo/contracts'
import { localeFromAcceptLanguage } from '@jangteo/service-kit'

const DEFAULT_LOCALE: Locale = 'ko'

export interface PageLocaleHints {
  readonly chosen?: unknown
  /** Path of the page that is meant. */
  readonly path?: string | undefined
  readonly acceptLanguage: string | undefined
}

/** Language of a page that the gateway writes itself. */
export function pageLocale({ chosen, path, acceptLanguage }: PageLocaleHints): Locale {
  if (isLocale(chosen)) return chosen
  return splitLocale(path ?? '')?.locale ?? localeFromAcceptLanguage(acceptLanguage) ?? DEFAULT_LOCALE
}
