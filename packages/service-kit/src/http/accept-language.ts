import { type Locale, isLocale } from '@jangteo/contracts'

function parse(part: string): { readonly tag: string; readonly quality: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  const quality = given === undefined ? 1 : Number(given)
  return { tag, quality: Number.isFinite(quality) ? quality : 0 }
}

const byQuality = (header: string): readonly string[] =>
  header
    .split(',')
    .map(parse)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)

/** The first of some language tags that the shop speaks; `en-GB` counts as `en`. */
export const localeFromTags = (tags: readonly string[]): Locale | undefined =>
  tags.map((tag) => tag.toLowerCase().split('-', 1)[0]).find(isLocale)

/** What an `Accept-Language` header asks for (RFC 9110 §12.5.4), as far as the shop speaks it. */
export const localeFromAcceptLanguage = (header: string | undefined): Locale | undefined =>
  localeFromTags(byQuality(header ?? ''))
