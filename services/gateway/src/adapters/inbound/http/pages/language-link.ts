import type { Locale } from '@jangteo/contracts'
import { type Html, html } from '@jangteo/service-kit'

const OTHER = {
  ko: { locale: 'en', name: 'English' },
  en: { locale: 'ko', name: '한국어' },
} as const satisfies Record<Locale, { readonly locale: Locale; readonly name: string }>

/** @param addressIn of the same page in another language */
export function languageLink(locale: Locale, addressIn: (locale: Locale) => string): Html {
  const other = OTHER[locale]
  return html`<a href="${addressIn(other.locale)}" lang="${other.locale}" hreflang="${other.locale}"
    >${other.name}</a
  >`
}
