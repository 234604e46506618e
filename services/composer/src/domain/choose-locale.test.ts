import { describe, expect, it } from 'vitest'
import { chooseLocale } from './choose-locale.ts'

describe('chooseLocale', () => {
  it.each([
    ['en-US,en;q=0.9,ko;q=0.8', 'en'],
    ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
    ['en;q=0.4, ko;q=0.8', 'ko'],
    ['fr-FR, en;q=0.5', 'en'],
    ['en;q=0, fr', 'ko'],
    ['EN-gb', 'en'],
    ['korea', 'ko'],
    ['english;q=x', 'ko'],
    ['', 'ko'],
    [undefined, 'ko'],
  ])('reads %j as %s', (accepted, locale) => {
    expect(chooseLocale({ accepted })).toBe(locale)
  })

  it('prefers what the visitor had last time', () => {
    expect(chooseLocale({ remembered: 'en', accepted: 'ko' })).toBe('en')
    expect(chooseLocale({ remembered: 'xx', accepted: 'en' })).toBe('en')
  })
})
