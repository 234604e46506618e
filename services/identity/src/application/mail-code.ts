import type { Locale } from '@jangteo/contracts'
import type { Clock } from '@jangteo/service-kit'
import type { EmailAddress } from '../domain/email-address.ts'
import {
  CODE_LIFETIME_MS,
  CODE_TRIES,
  type CodeIntent,
  type CodePurpose,
  codeKey,
} from '../domain/mailed-code.ts'
import { MAILBOX_RULE, MAIL_ADDRESS_RULE, MAIL_RULE } from '../domain/throttle.ts'
import { type Letter, MailNotSent, type Mailer } from '../ports/mailer.ts'
import type { MailedCodes } from '../ports/mailed-codes.ts'
import type { PasswordHasher } from '../ports/password-hasher.ts'
import type { TryCounter } from '../ports/try-counter.ts'
import { countTry } from './count-try.ts'

export interface MailCodeDeps {
  readonly codes: MailedCodes
  /** Codes are hashed as passwords are: a stolen copy of the table must not give them away while they live. */
  readonly passwords: PasswordHasher
  readonly tries: TryCounter
  readonly mailer: Mailer
  readonly newCode: () => string
  readonly clock: Clock
}

/** Who asks, from where, and what only this browser has. */
export interface CodeRequest {
  readonly ticket: string
  /** Network address. */
  readonly address: string
  readonly locale: Locale
}

/** Too many mails: to one mailbox, or by one network address. */
export interface MailThrottled {
  readonly kind: 'throttled'
  readonly by: 'mailbox' | 'network'
  readonly retryAfterSeconds: number
}

export type MailCodeResult = { readonly kind: 'mailed' } | MailThrottled | { readonly kind: 'mail-failed' }

const LETTER_WITHOUT_CODE = {
  register: 'already-registered',
  join: 'already-registered',
  'reset-password': 'no-account',
  'change-email': 'address-taken',
} as const satisfies Record<CodePurpose, Letter['kind']>

const letterOf = (intent: CodeIntent, purpose: CodePurpose, code: string): Letter => {
  switch (intent.kind) {
    case 'register':
    case 'join':
      return { kind: 'registration-code', code }
    case 'reset-password':
      return { kind: 'reset-code', code }
    case 'change-email':
      return { kind: 'new-address-code', code }
    case 'nothing':
      return { kind: LETTER_WITHOUT_CODE[purpose] }
  }
}

/** One mail and the same work, whatever the code may do: neither the answer nor its time tells whether an account exists. */
export async function mailCode(
  deps: MailCodeDeps,
  purpose: CodePurpose,
  order: CodeRequest & { readonly email: EmailAddress; readonly intent: CodeIntent },
): Promise<MailCodeResult> {
  const { ticket, email, intent, locale } = order
  const throttled = await countMail(deps, order)
  if (throttled) return throttled

  const code = deps.newCode()
  await deps.codes.put(codeKey(purpose, ticket), {
    email,
    intent,
    codeHash: await deps.passwords.hash(code),
    triesLeft: CODE_TRIES,
    expiresAt: new Date(deps.clock.now().getTime() + CODE_LIFETIME_MS),
  })
  try {
    await deps.mailer.send(email, letterOf(intent, purpose, code), locale)
    return { kind: 'mailed' }
  } catch (error) {
    if (error instanceof MailNotSent) return { kind: 'mail-failed' }
    throw error
  }
}

/** Another code for what was asked before; `ended` where that is too long ago. */
export async function mailCodeAgain(
  deps: MailCodeDeps,
  purpose: CodePurpose,
  request: CodeRequest,
): Promise<MailCodeResult | { readonly kind: 'ended' }> {
  const earlier = await deps.codes.find(codeKey(purpose, request.ticket), deps.clock.now())
  return earlier ? mailCode(deps, purpose, { ...request, ...earlier }) : { kind: 'ended' }
}

/** The network comes before the mailbox: one that is refused takes nothing from the mails of others. */
async function countMail(
  deps: MailCodeDeps,
  { email, address }: { readonly email: EmailAddress; readonly address: string },
): Promise<MailThrottled | undefined> {
  const limits = [
    { by: 'mailbox', key: `mail ${email} ${address}`, rule: MAIL_RULE },
    { by: 'network', key: `mail from ${address}`, rule: MAIL_ADDRESS_RULE },
    { by: 'mailbox', key: `mail ${email}`, rule: MAILBOX_RULE },
  ] as const
  for (const { by, key, rule } of limits) {
    const retryAfterSeconds = await countTry(deps, key, rule)
    if (retryAfterSeconds !== undefined) return { kind: 'throttled', by, retryAfterSeconds }
  }
  return undefined
}
