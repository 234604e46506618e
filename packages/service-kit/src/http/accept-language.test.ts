import { expect, test } from 'vitest'
import { localeFromAcceptLanguage } from './accept-language.ts'

test.each([
  ['en-US,en;q=0.9', 'en'],
  ['ko;q=0.4, en;q=0.8', 'en'],
  ['de, ko-KR;q=0.5', 'ko'],
  ['kok, EN-gb', 'en'],
  ['en-US,en;q=0.9,ko;q=0.8', 'en'],
  ['en; q=0.4, ko; q=0.8', 'ko'],
  ['en;q=0, fr', undefined],
  ['english;q=x', undefined],
  ['en;q=x, ko;q=0.1', 'ko'],
  ['de', undefined],
  ['', undefined],
  [undefined, undefined],
])('Accept-Language %j asks for %s', (header, locale) => {
  expect(localeFromAcceptLanguage(header)).toBe(locale)
})
