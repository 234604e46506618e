import { type Locale, isLocale } from '@jangteo/contracts'
import { localeFromAcceptLanguage, localeFromTags } from '@jangteo/service-kit'

export interface LocaleHints {
  /** The person's choice on the page itself. */
  readonly chosen?: unknown
  /** OpenID Connect `ui_locales`: language tags in order of preference, separated by spaces. */
  readonly uiLocales?: unknown
  readonly acceptLanguage?: string | undefined
}

const DEFAULT_LOCALE: Locale = 'ko'

export function requestLocale({ chosen, uiLocales, acceptLanguage }: LocaleHints): Locale {
  if (isLocale(chosen)) return chosen
  const asked = typeof uiLocales === 'string' ? localeFromTags(uiLocales.split(' ')) : undefined
  return asked ?? localeFromAcceptLanguage(acceptLanguage) ?? DEFAULT_LOCALE
}
