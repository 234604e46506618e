import type { LanguageCode } from '../base/language.ts'
import { plainNumber } from '../base/plain-number.ts'

export const STARS = 5

/** How others rated something, as data. */
export interface Rating {
  /** From 0 to 5. */
  readonly value: number
  /** Of how many reviews; undefined, or no number of things, where nobody counts. */
  readonly count?: number
}

/** What is shown, part by part (empty: not shown), and what is spoken instead. */
export interface RatingText {
  /** With one decimal, e.g. `4.3`. */
  readonly value: string
  /** How many rated, e.g. “(1,284)”, or that nobody did. */
  readonly count: string
  /** All of it, as one sentence to be spoken. */
  readonly spoken: string
}

const sentences = {
  ko: {
    none: '후기 없음',
    value: (value: string) => `별점 ${STARS}점 만점에 ${value}점`,
    count: (count: string) => `후기 ${count}개`,
  },
  en: {
    none: 'No reviews yet',
    value: (value: string) => `Rated ${value} out of ${STARS}`,
    count: (count: string) => (count === '1' ? '1 review' : `${count} reviews`),
  },
}

const isCount = (value: number | undefined): value is number => Number.isFinite(value) && Number(value) >= 0

/** How a rating is shown and how it is spoken. Pure: a server can write what a page will show. */
export function ratingText({ value, count: given }: Rating, language: LanguageCode): RatingText {
  const count = isCount(given) ? given : undefined
  const words = sentences[language]
  if (count === 0) return { value: '', count: words.none, spoken: words.none }
  const shown = Math.min(Math.max(value, 0), STARS).toFixed(1)
  if (count === undefined) return { value: shown, count: '', spoken: words.value(shown) }
  const counted = plainNumber(count, language)
  return {
    value: shown,
    count: `(${counted})`,
    spoken: `${words.value(shown)}, ${words.count(counted)}`,
  }
}
