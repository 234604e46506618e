import { expect, test } from 'vitest'
import { localeFromAcceptLanguage } from './accept-language.ts'

test.each([
  ['en-US,en;q=0.9', 'en'],
  ['ko;q=0.4, en;q=0.8', 'en'],
  ['de, ko-KR;q=0.5', 'ko'],
  ['kok, EN-gb', 'en'],
  ['de', undefined],
  ['', undefined],
  [undefined, undefined],
])('Accept-Language %j asks for %s', (header, locale) => {
  expect(localeFromAcceptLanguage(header)).toBe(locale)
})
