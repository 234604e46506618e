import { type Locale, isLocale } from '@jangteo/contracts'

export interface LocaleHints {
  /** The person's choice on the page itself. */
  readonly chosen?: unknown
  /** OpenID Connect `ui_locales`: language tags in order of preference, separated by spaces. */
  readonly uiLocales?: unknown
  readonly acceptLanguage?: string | undefined
}

const DEFAULT_LOCALE: Locale = 'ko'

const firstKnown = (tags: readonly string[]): Locale | undefined =>
  tags.map((tag) => tag.trim().slice(0, 2).toLowerCase()).find(isLocale)

const byQuality = (header: string): string[] =>
  header
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.split(';q=')
      return { tag, quality: quality === undefined ? 1 : Number(quality) }
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)

export function requestLocale({ chosen, uiLocales, acceptLanguage }: LocaleHints): Locale {
  if (isLocale(chosen)) return chosen
  const asked = typeof uiLocales === 'string' ? firstKnown(uiLocales.split(' ')) : undefined
  return asked ?? firstKnown(byQuality(acceptLanguage ?? '')) ?? DEFAULT_LOCALE
}
