import { isLocale, type Locale } from '@jangteo/contracts'

export const DEFAULT_LOCALE: Locale = 'ko'

export interface LanguageWishes {
  /** What the visitor had last time. */
  readonly remembered?: string | undefined
  /** The language of the shop that the browser asks for. */
  readonly accepted?: Locale | undefined
}

/** The remembered language, then what the browser asks for, then Korean. */
export const chooseLocale = ({ remembered, accepted }: LanguageWishes): Locale =>
  isLocale(remembered) ? remembered : (accepted ?? DEFAULT_LOCALE)
