import { expect, test } from 'vitest'
import { Argon2PasswordHasher } from './argon2-password-hasher.ts'

const passwords = new Argon2PasswordHasher()

test('accepts the password that was hashed, and no other', async () => {
  const hash = await passwords.hash('감나무 아래')
  expect(await passwords.verify('감나무 아래', hash)).toBe(true)
  expect(await passwords.verify('감나무 위에', hash)).toBe(false)
  expect(await passwords.verify('', hash)).toBe(false)
})

test('writes its cost and a salt of its own into the hash', async () => {
  const [first, second] = await Promise.all([passwords.hash('same'), passwords.hash('same')])
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(first).not.toBe(second)
})

test('reads a hash of the reference implementation, of another cost', async () => {
  // phc-winner-argon2 src/test.c, version 0x13, argon2id
  const reference = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await passwords.verify('password', reference)).toBe(true)
})

test('refuses what is no Argon2id hash, instead of calling it a wrong password', async () => {
  await expect(passwords.verify('password', '$2b$10$abcdefghijklmnopqrstuv')).rejects.toThrow(
    'not an Argon2id PHC string',
  )
})

test('answers false for an account that does not exist', async () => {
  expect(await passwords.verify('anything', undefined)).toBe(false)
})
