import { isLocale, type Locale } from '@jangteo/contracts'

export const DEFAULT_LOCALE: Locale = 'ko'

export interface LanguageWishes {
  /** What the visitor had last time. */
  readonly remembered?: string | undefined
  /** `Accept-Language` as RFC 9110 §12.5.4 has it. */
  readonly accepted?: string | undefined
}

/** The remembered language, then the first accepted one that the shop speaks, then Korean. */
export function chooseLocale({ remembered, accepted = '' }: LanguageWishes): Locale {
  if (isLocale(remembered)) return remembered
  const wishes = accepted
    .split(',')
    .map(parseWish)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wishes) {
    if (isLocale(language)) return language
  }
  return DEFAULT_LOCALE
}

function parseWish(item: string): { readonly language: string; readonly quality: number } {
  const [tag = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
  const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  const quality = given === undefined ? 1 : Number(given)
  return { language: tag.split('-', 1)[0] ?? '', quality: Number.isFinite(quality) ? quality : 0 }
}
