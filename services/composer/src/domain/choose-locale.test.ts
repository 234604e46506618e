import { expect, it } from 'vitest'
import { chooseLocale } from './choose-locale.ts'

it.each([
  [{ remembered: 'en', accepted: 'ko' }, 'en'],
  [{ remembered: 'xx', accepted: 'en' }, 'en'],
  [{ accepted: 'en' }, 'en'],
  [{}, 'ko'],
] as const)('chooses for %j the language %s', (wishes, locale) => {
  expect(chooseLocale(wishes)).toBe(locale)
})
