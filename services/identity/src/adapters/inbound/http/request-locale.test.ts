import { expect, test } from 'vitest'
import { type LocaleHints, requestLocale } from './request-locale.ts'

test.each<[LocaleHints, string]>([
  [{ chosen: 'en', uiLocales: 'ko', acceptLanguage: 'ko' }, 'en'],
  [{ chosen: 'fr', uiLocales: 'en' }, 'en'],
  [{ uiLocales: 'fr en-GB ko', acceptLanguage: 'ko' }, 'en'],
  [{ uiLocales: 'fr', acceptLanguage: 'en-US,en;q=0.9' }, 'en'],
  [{ acceptLanguage: 'ko;q=0.4, en;q=0.8' }, 'en'],
  [{ acceptLanguage: 'de, ko-KR;q=0.5' }, 'ko'],
  [{ acceptLanguage: 'de' }, 'ko'],
  [{}, 'ko'],
])('%j is answered in %s', (hints, locale) => {
  expect(requestLocale(hints)).toBe(locale)
})
