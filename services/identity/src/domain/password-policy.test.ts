import { describe, expect, test } from 'vitest'
import { type PasswordIssue, checkNewPassword } from './password-policy.ts'

const MINA = { email: 'mina.kim.1990@example.com', name: '김 미나리아재비꽃' }
const COMMON = new Set(['qwertyuiop', 'basketball', '1q2w3e4r5t'])
const check = (password: string): PasswordIssue | undefined =>
  checkNewPassword(password, MINA, (text) => COMMON.has(text))

describe('a new password', () => {
  test.each([
    'qwertyuiop',
    'QwertyUiop',
    'ｑｗｅｒｔｙｕｉｏｐ',
    'q w e r t y u i o p',
    'basketball',
    'basketball2026',
    '!!Basketball99!!',
    '1q2w3e4r5t',
    '1212121212',
    'aaaaaaaaaaaaaaaaaaaa',
    'mina.kim.1990',
    'mina.kim.1990@example.com',
    '김미나리아재비꽃123',
    'jangteo2026!',
    '장터장터장터장터장터',
  ])('that is easy to guess is refused: %s', (password) => {
    expect(check(password)).toBe('password-too-common')
  })

  test.each([
    'persimmon tree in autumn',
    '감나무 아래 고양이 두 마리',
    'basketball under the bridge',
    'basketball 4815162342',
    'kQ7-vzP2-mm0x',
    'jangteo has good honey',
  ])('that is hard to guess is taken: %s', (password) => {
    expect(check(password)).toBeUndefined()
  })

  test('has a length that people can type and programs cannot try', () => {
    expect(check('kQ7-vzP2-')).toBe('password-too-short')
    expect(check('a quick brown fox. '.repeat(7))).toBe('password-too-long')
  })
})
