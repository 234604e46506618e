import { beforeEach, expect, test } from 'vitest'
import { type AccountFakes, accountFakes } from '../testing/fakes.ts'
import { seedAccounts } from './seed-accounts.ts'
import { type SignInResult, signIn } from './sign-in.ts'

const ADDRESS = '192.0.2.1'
const MINA = { name: '김미나', email: 'mina@example.com', password: 'persimmon tree' }

let deps: AccountFakes
beforeEach(async () => {
  deps = accountFakes()
  await seedAccounts(deps, [MINA])
})

const tryWith = (
  changes: { email?: string; password?: string; address?: string } = {},
): Promise<SignInResult> =>
  signIn(deps, { email: MINA.email, password: MINA.password, address: ADDRESS, ...changes })

test('a person signs in whatever way the address and the password are typed', async () => {
  expect(await tryWith({ email: ' MINA@Example.COM ' })).toMatchObject({ kind: 'signed-in' })
  const decomposed = '감나무 아래 고양이'.normalize('NFD')
  await seedAccounts(deps, [{ ...MINA, email: 'nfd@example.com', password: decomposed }])
  const composed = { email: 'nfd@example.com', password: '감나무 아래 고양이'.normalize('NFC') }
  expect(await tryWith(composed)).toMatchObject({ kind: 'signed-in' })
})

test('A27 an unknown account costs as much as a wrong password', async () => {
  expect(await tryWith({ password: 'wrong' })).toEqual({ kind: 'wrong-credentials' })
  expect(await tryWith({ email: 'nobody@example.com' })).toEqual({ kind: 'wrong-credentials' })
  expect(await tryWith({ email: 'not an address' })).toEqual({ kind: 'wrong-credentials' })
  expect(deps.passwords.verified).toBe(3)
})

test('after ten failures nobody looks at the password until the window has ended', async () => {
  for (let round = 0; round < 10; round += 1) await tryWith({ password: 'wrong' })
  const looked = deps.passwords.verified
  expect(await tryWith()).toEqual({ kind: 'throttled', retryAfterSeconds: 900 })
  expect(deps.passwords.verified).toBe(looked)
  deps.clock.advance({ minutes: 15 })
  expect(await tryWith()).toMatchObject({ kind: 'signed-in' })
})

test('a stranger who fails elsewhere locks nobody out', async () => {
  for (let round = 0; round < 11; round += 1) await tryWith({ password: 'wrong', address: '198.51.100.9' })
  expect(await tryWith()).toMatchObject({ kind: 'signed-in' })
})

test('A28 whoever tries one password on many accounts has to wait, and nobody elsewhere', async () => {
  for (let round = 0; round < 200; round += 1) await tryWith({ email: `p${round}@example.com` })
  expect(await tryWith()).toEqual({ kind: 'throttled', retryAfterSeconds: 900 })
  expect(await tryWith({ address: '198.51.100.9' })).toMatchObject({ kind: 'signed-in' })
})

test('signing in clears the failures before it', async () => {
  for (let round = 0; round < 9; round += 1) await tryWith({ password: 'wrong' })
  await tryWith()
  for (let round = 0; round < 9; round += 1) await tryWith({ password: 'wrong' })
  expect(await tryWith()).toMatchObject({ kind: 'signed-in' })
})

test('seeding again changes nothing', async () => {
  const seed = { id: 'a1', email: 'demo@example.com', name: 'Demo', password: '1' }
  await seedAccounts(deps, [seed])
  await seedAccounts(deps, [{ ...seed, password: '2' }])
  expect(await tryWith({ email: seed.email, password: '1' })).toMatchObject({ account: { id: 'a1' } })
  await expect(seedAccounts(deps, [{ ...seed, email: 'demo' }])).rejects.toThrow(
    '"demo" is not an e-mail address',
  )
})
