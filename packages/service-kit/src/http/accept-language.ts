import { type Locale, isLocale } from '@jangteo/contracts'

const byQuality = (header: string): readonly string[] =>
  header
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.split(';q=')
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)

/** The first of some language tags that the shop speaks; `en-GB` counts as `en`. */
export const localeFromTags = (tags: readonly string[]): Locale | undefined =>
  tags.map((tag) => tag.toLowerCase().split('-', 1)[0]).find(isLocale)

/** What an `Accept-Language` header asks for (RFC 9110 §12.5.4), as far as the shop speaks it. */
export const localeFromAcceptLanguage = (header: string | undefined): Locale | undefined =>
  localeFromTags(byQuality(header ?? ''))
