import { beforeEach, describe, expect, test } from 'vitest'
import { type AccountFakes, accountFakes } from '../testing/fakes.ts'
import { type AskToRegisterResult, askToRegister } from './ask-to-register.ts'
import { type ConfirmRegistrationResult, confirmRegistration } from './confirm-registration.ts'
import { mailCodeAgain } from './mail-code.ts'
import { seedAccounts } from './seed-accounts.ts'

const SORA = { name: '박소라', email: 'sora@example.com', password: 'persimmon tree' }
const REQUEST = { ticket: 'tab 1', address: '192.0.2.1', locale: 'ko' } as const

let deps: AccountFakes
beforeEach(() => {
  deps = accountFakes()
})

const ask = (changes: { email?: string; address?: string } = {}): Promise<AskToRegisterResult> =>
  askToRegister(deps, { ...SORA, ...changes }, { ...REQUEST, ...changes })

const type = (code: string, ticket: string = REQUEST.ticket): Promise<ConfirmRegistrationResult> =>
  confirmRegistration(deps, { ticket, code })

test('the code from the mail makes the account, with a verified address, however it is typed', async () => {
  expect(await ask()).toEqual({ kind: 'mailed' })
  expect(deps.mailer.sent).toEqual([
    { to: SORA.email, letter: { kind: 'registration-code', code: 'BCDFGHJK' }, locale: 'ko' },
  ])
  const result = await type(' bcdf-ghjk ')
  expect(result).toMatchObject({ kind: 'registered', account: { name: SORA.name, email: SORA.email } })
  expect(result).toHaveProperty('account.emailVerifiedAt', deps.clock.now())
})

test('nothing is made before, and the code is no use to another browser or a second time', async () => {
  await ask()
  expect([...(await Promise.all([type('BCDFGHJK', 'tab 2')]))]).toEqual([{ kind: 'ended' }])
  expect(await type('BCDFGHJK')).toMatchObject({ kind: 'registered' })
  expect(await type('BCDFGHJK')).toEqual({ kind: 'ended' })
})

test('of many that type the right code at once, one gets the account', async () => {
  await ask()
  const results = await Promise.all(Array.from({ length: 5 }, () => type('BCDFGHJK')))
  expect(results.filter(({ kind }) => kind === 'registered')).toHaveLength(1)
})

describe('A27 an address that has an account', () => {
  beforeEach(() => seedAccounts(deps, [SORA]))

  test('is answered and worked at as any other; only its mail says so', async () => {
    const before = deps.passwords.hashed
    expect(await ask()).toEqual({ kind: 'mailed' })
    const taken = deps.passwords.hashed - before
    expect(deps.mailer.sent).toMatchObject([{ to: SORA.email, letter: { kind: 'already-registered' } }])
    await ask({ email: 'new@example.com' })
    expect(deps.passwords.hashed - before).toBe(2 * taken)
  })

  test('has no code that could be right', async () => {
    await ask()
    expect(await type('BCDFGHJK')).toEqual({ kind: 'wrong-code' })
  })
})

test('five wrong codes are all that is looked at', async () => {
  await ask()
  const kinds = []
  for (let round = 0; round < 5; round += 1) kinds.push((await type('ZZZZZZZZ')).kind)
  expect(kinds).toEqual(['wrong-code', 'wrong-code', 'wrong-code', 'wrong-code', 'ended'])
  const looked = deps.passwords.verified
  expect(await type('BCDFGHJK')).toEqual({ kind: 'ended' })
  expect(deps.passwords.verified).toBe(looked)
})

test('a code is good for a quarter of an hour', async () => {
  await ask()
  deps.clock.advance({ minutes: 15 })
  expect(await type('BCDFGHJK')).toEqual({ kind: 'ended' })
})

test('another code takes the place of the first', async () => {
  await ask()
  expect(await mailCodeAgain(deps, 'register', REQUEST)).toEqual({ kind: 'mailed' })
  expect(await type('BCDFGHJK')).toEqual({ kind: 'wrong-code' })
  expect(await type('BCDFGHJL')).toMatchObject({ kind: 'registered' })
  expect(await mailCodeAgain(deps, 'register', REQUEST)).toEqual({ kind: 'ended' })
})

test('of two who confirm one address, the second hears that it has an account', async () => {
  await ask()
  await askToRegister(deps, SORA, { ...REQUEST, ticket: 'tab 2' })
  await type('BCDFGHJK')
  expect(await type('BCDFGHJL', 'tab 2')).toEqual({ kind: 'email-taken' })
})

test('a mail that cannot be sent is told, and asking again helps', async () => {
  deps.mailer.isBroken = true
  expect(await ask()).toEqual({ kind: 'mail-failed' })
  deps.mailer.isBroken = false
  expect(await ask()).toEqual({ kind: 'mailed' })
})

test('many registrations from one address have to wait', async () => {
  for (let index = 0; index < 100; index += 1)
    expect(await ask({ email: `p${index}@example.com` })).toEqual({ kind: 'mailed' })
  expect(await ask({ email: 'p100@example.com' })).toEqual({
    kind: 'throttled',
    by: 'network',
    retryAfterSeconds: 3600,
  })
})

test('nobody fills a mailbox, from one address or from many', async () => {
  const refused = { kind: 'throttled', by: 'mailbox', retryAfterSeconds: 3600 }
  for (let index = 0; index < 5; index += 1) expect(await ask()).toEqual({ kind: 'mailed' })
  expect(await ask()).toEqual(refused)
  for (let index = 0; index < 15; index += 1)
    expect(await ask({ address: `192.0.2.${index + 10}` })).toEqual({ kind: 'mailed' })
  expect(await ask({ address: '192.0.2.99' })).toEqual(refused)
  expect(deps.mailer.sent).toHaveLength(20)
})
