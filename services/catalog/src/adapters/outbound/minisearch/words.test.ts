import { describe, expect, it } from 'vitest'
import { toInitials, toJamo } from './jamo.ts'
import { forgivenEdits, splitWords, toIndexTerms, toQueryTerms } from './words.ts'

describe('jamo', () => {
  it.each([
    ['가방', 'ㄱㅏㅂㅏㅇ'],
    ['과자', 'ㄱㅗㅏㅈㅏ'],
    ['닭', 'ㄷㅏㄹㄱ'],
    ['의자', 'ㅇㅡㅣㅈㅏ'],
    ['깎', 'ㄲㅏㄲ'],
    ['가', 'ㄱㅏ'],
    ['힣', 'ㅎㅣㅎ'],
    ['A4용지', 'A4ㅇㅛㅇㅈㅣ'],
  ])('spell %s as it is typed', (text, jamo) => {
    expect(toJamo(text)).toBe(jamo)
  })

  it('make every stage of typing a word the beginning of the word', () => {
    for (const stage of ['ㄱ', '가', '갑', '가바', '가방'])
      expect(toJamo('가방')).toMatch(new RegExp(`^${toJamo(stage)}`))
    for (const stage of ['ㄱ', '고', '과', '괒', '과자'])
      expect(toJamo('과자')).toMatch(new RegExp(`^${toJamo(stage)}`))
  })

  it('give the initial consonants', () => {
    expect(toInitials('여행가방')).toBe('ㅇㅎㄱㅂ')
  })
})

describe('words', () => {
  it('are split at signs, and between Hangul and Latin', () => {
    expect(splitWords('USB충전기, 2-in-1!')).toEqual(['usb', '충전기', '2', 'in', '1'])
  })

  it('are the same composed and decomposed', () => {
    expect(splitWords('가방'.normalize('NFD'))).toEqual(['가방'])
  })

  it('of a Hangul compound are found by each ending of two syllables or more', () => {
    expect(toIndexTerms('여행가방')).toEqual(
      expect.arrayContaining(['여행가방', '행가방', '가방'].map(toJamo)),
    )
    expect(toIndexTerms('여행가방')).not.toContain(toJamo('방'))
  })

  it('that stand apart are found written together', () => {
    expect(toIndexTerms('여행 가방')).toContain(toJamo('여행가방'))
  })

  it('in English are found in the singular and the plural', () => {
    expect(toQueryTerms('Bags')).toEqual(toQueryTerms('bag'))
    expect(toQueryTerms('chef’s')).toEqual(toQueryTerms('chef'))
    expect(toQueryTerms('bus dress glass')).toEqual(['bus', 'dress', 'glass'])
  })
})

it('forgives more in longer words and nothing in initials', () => {
  expect(['bag', 'tote', 'purse', 'wallet', '#ㅇㅎㄱㅂ'].map(forgivenEdits)).toEqual([0, 1, 1, 2, 0])
})
