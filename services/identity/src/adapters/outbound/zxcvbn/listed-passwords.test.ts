import { dictionary } from '@zxcvbn-ts/language-common'
import { expect, test } from 'vitest'
import { checkNewPassword } from '../../../domain/password-policy.ts'
import { isListedPassword } from './listed-passwords.ts'

const MINA = { email: 'mina@example.com', name: '김미나' }

test('none of the 3000 passwords that most people use is taken', () => {
  const common = dictionary['passwords-common'].slice(0, 3000)
  expect(common).toHaveLength(3000)
  const taken = common.filter((password) => checkNewPassword(password, MINA, isListedPassword) === undefined)
  expect(taken).toEqual([])
})

test('all that are long enough for the shop are refused for being common', () => {
  const long = dictionary['passwords-common'].filter((password) => password.length >= 10)
  expect(long.length).toBeGreaterThan(1_000)
  const issues = new Set(long.map((password) => checkNewPassword(password, MINA, isListedPassword)))
  expect([...issues]).toEqual(['password-too-common'])
})
