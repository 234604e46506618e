/** At most `limit` tries within `windowMs`; the window opens with the first try. */
export interface ThrottleRule {
  readonly limit: number
  readonly windowMs: number
}

/** What was counted for one key, the present try included. */
export interface CountedTries {
  readonly count: number
  readonly windowEndsAt: Date
}

const MINUTE = 60_000

/** OWASP ASVS 6.3.1. Counted per account and address, so that a stranger can't lock a person out from elsewhere. */
export const SIGN_IN_RULE: ThrottleRule = { limit: 10, windowMs: 15 * MINUTE }

/** Tries of one address at any accounts, right ones too: whoever tries one password on many people. */
export const SIGN_IN_ADDRESS_RULE: ThrottleRule = { limit: 200, windowMs: 15 * MINUTE }

/** Per address; registering costs password hashes and a mail. Mobile networks put very many people behind one address. */
export const REGISTRATION_RULE: ThrottleRule = { limit: 100, windowMs: 60 * MINUTE }

/** Mails that one network address has sent to one e-mail address. */
export const MAIL_RULE: ThrottleRule = { limit: 5, windowMs: 60 * MINUTE }

/** Mails to one e-mail address, whoever asks: nobody's mailbox is filled, and few codes can be guessed at. */
export const MAILBOX_RULE: ThrottleRule = { limit: 20, windowMs: 60 * MINUTE }

/** Mails that one network address has sent, to whomever: the shop is no machine for sending mails to strangers. */
export const MAIL_ADDRESS_RULE: ThrottleRule = { limit: 200, windowMs: 60 * MINUTE }

/** Seconds to wait, or undefined while tries are left. */
export function secondsToWait(tries: CountedTries, rule: ThrottleRule, now: Date): number | undefined {
  if (tries.count <= rule.limit) return undefined
  return Math.max(1, Math.ceil((tries.windowEndsAt.getTime() - now.getTime()) / 1000))
}
