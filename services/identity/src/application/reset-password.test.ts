import { beforeEach, expect, test } from 'vitest'
import { parseEmailAddress } from '../domain/email-address.ts'
import { type AccountFakes, accountFakes } from '../testing/fakes.ts'
import { askToResetPassword } from './ask-to-reset-password.ts'
import { type ResetPasswordResult, resetPassword } from './reset-password.ts'
import { seedAccounts } from './seed-accounts.ts'
import { signIn } from './sign-in.ts'

const MINA = { id: 'mina', name: '김미나나나나', email: 'mina@example.com', password: 'persimmon tree' }
const REQUEST = { ticket: 'tab 1', address: '192.0.2.1', locale: 'en' } as const
const NEW_PASSWORD = 'maple tree in october'

let deps: AccountFakes
beforeEach(async () => {
  deps = accountFakes()
  await seedAccounts(deps, [MINA])
})

const reset = (changes: { code?: string; password?: string } = {}): Promise<ResetPasswordResult> =>
  resetPassword(deps, { ticket: 'tab 1', code: 'BCDFGHJK', password: NEW_PASSWORD, locale: 'en', ...changes })

const canSignIn = async (password: string): Promise<boolean> =>
  (await signIn(deps, { email: MINA.email, password, address: REQUEST.address })).kind === 'signed-in'

test('the code from the mail sets a new password, ends every session and tells the owner', async () => {
  expect(await askToResetPassword(deps, ' Mina@Example.com', REQUEST)).toEqual({ kind: 'mailed' })
  expect(await canSignIn(MINA.password)).toBe(true)
  expect(await reset()).toMatchObject({ kind: 'reset', account: { id: 'mina' } })
  expect([await canSignIn(MINA.password), await canSignIn(NEW_PASSWORD)]).toEqual([false, true])
  expect(deps.sessions.ended).toEqual(['mina'])
  expect(deps.mailer.sent.map(({ letter }) => letter.kind)).toEqual(['reset-code', 'password-changed'])
})

test('of many that use the code at once, one sets the password', async () => {
  await askToResetPassword(deps, MINA.email, REQUEST)
  const results = await Promise.all(
    Array.from({ length: 5 }, (_, index) => reset({ password: `${NEW_PASSWORD} ${index}` })),
  )
  expect(results.filter(({ kind }) => kind === 'reset')).toHaveLength(1)
  expect(deps.sessions.ended).toHaveLength(1)
  expect(await reset()).toEqual({ kind: 'ended' })
})

test('A27 an unknown address gets the same answer and the same work, and a mail that says so', async () => {
  const before = deps.passwords.hashed
  await askToResetPassword(deps, MINA.email, REQUEST)
  const known = deps.passwords.hashed - before
  const unknown = { ...REQUEST, ticket: 'tab 2' }
  expect(await askToResetPassword(deps, 'nobody@example.com', unknown)).toEqual({ kind: 'mailed' })
  expect(deps.passwords.hashed - before).toBe(2 * known)
  expect(deps.mailer.sent.at(-1)).toMatchObject({ to: 'nobody@example.com', letter: { kind: 'no-account' } })
  const typed = { ticket: 'tab 2', code: 'BCDFGHJL', password: NEW_PASSWORD, locale: 'en' } as const
  expect(await resetPassword(deps, typed)).toEqual({ kind: 'wrong-code' })
})

test('a bad password costs no try, and a password of the owner’s name is told to the owner only', async () => {
  await askToResetPassword(deps, MINA.email, REQUEST)
  for (let round = 0; round < 6; round += 1)
    expect(await reset({ password: 'short' })).toEqual({ kind: 'invalid', issue: 'password-too-short' })
  const own = { password: `${MINA.name} 12345` }
  expect(await reset({ ...own, code: 'ZZZZZZZZ' })).toEqual({ kind: 'wrong-code' })
  expect(await reset(own)).toEqual({ kind: 'invalid', issue: 'password-too-common' })
  expect(await reset()).toMatchObject({ kind: 'reset' })
})

test('an address that was never verified is, once its mail was read', async () => {
  const email = parseEmailAddress('old@example.com') ?? expect.fail('no address')
  const account = { id: 'old', email, name: 'Old', passwordHash: 'x', createdAt: deps.clock.now(), roles: [] }
  await deps.accounts.add(account)
  await askToResetPassword(deps, email, REQUEST)
  await reset()
  expect(await deps.accounts.findById('old')).toMatchObject({ emailVerifiedAt: deps.clock.now() })
})

test('a code that went to a former address sets nothing', async () => {
  await askToResetPassword(deps, MINA.email, REQUEST)
  const email = parseEmailAddress('new@example.com') ?? expect.fail('no address')
  await deps.accounts.changeEmail(MINA.id, { email, at: deps.clock.now() })
  expect(await reset()).toEqual({ kind: 'ended' })
  expect(deps.sessions.ended).toEqual([])
})

test('the password is changed also where the mail about it cannot be sent', async () => {
  await askToResetPassword(deps, MINA.email, REQUEST)
  deps.mailer.isBroken = true
  expect(await reset()).toMatchObject({ kind: 'reset' })
})
