import { beforeEach, expect, test } from 'vitest'
import { parseEmailAddress } from '../domain/email-address.ts'
import { type AccountFakes, accountFakes } from '../testing/fakes.ts'
import { type MailCodeResult, mailCode } from './mail-code.ts'

const MAILED = { kind: 'mailed' }
const REFUSED = { kind: 'throttled', by: 'network', retryAfterSeconds: 3600 }
const HERE = '192.0.2.1'
const ELSEWHERE = '192.0.2.2'

let deps: AccountFakes
beforeEach(() => {
  deps = accountFakes()
})

const ask = (to: string, address = HERE): Promise<MailCodeResult> =>
  mailCode(deps, 'reset-password', {
    email: parseEmailAddress(`${to}@example.com`) ?? expect.fail('no address'),
    intent: { kind: 'nothing' },
    ticket: 'tab 1',
    address,
    locale: 'ko',
  })

/** As many as one network address may send. */
async function askForAllMails(): Promise<void> {
  for (let round = 0; round < 200; round += 1) expect(await ask(`stranger-${round}`)).toEqual(MAILED)
}

test('one network address sends two hundred mails within an hour, and no more', async () => {
  await askForAllMails()
  expect(await ask('mina')).toEqual(REFUSED)
  expect(deps.mailer.sent).toHaveLength(200)
  expect(await ask('mina', ELSEWHERE)).toEqual(MAILED)
  deps.clock.advance({ minutes: 60 })
  expect(await ask('mina')).toEqual(MAILED)
})

test('what a network address asks for in vain is not taken from the mails of others', async () => {
  await askForAllMails()
  for (let round = 0; round < 15; round += 1) await ask('mina', `198.51.100.${round}`)
  for (let round = 0; round < 5; round += 1) expect(await ask('mina')).toEqual(REFUSED)
  expect(await ask('mina', ELSEWHERE)).toEqual(MAILED)
})

test('a mailbox that has had enough leaves the network address its mails to others', async () => {
  for (let round = 0; round < 300; round += 1) await ask('mina')
  expect(deps.mailer.sent).toHaveLength(5)
  expect(await ask('junho')).toEqual(MAILED)
})
