declare const brand: unique symbol

/** A normalised address: trimmed, NFC, lower case. Two spellings of one mailbox compare equal. */
export type EmailAddress = string & { readonly [brand]: 'EmailAddress' }

/** RFC 5321 §4.5.3.1.3: a path has at most 256 octets, brackets included. */
const MAX_LENGTH = 254
const PATTERN = /^[^\s@"<>(),:;[\]\\]+@[^\s@.]+(\.[^\s@.]+)+$/u

const isNormalised = (text: string): text is EmailAddress => text.length <= MAX_LENGTH && PATTERN.test(text)

/** Undefined where the text can't be an e-mail address. Whether the mailbox exists, only a mail can tell. */
export function parseEmailAddress(text: string): EmailAddress | undefined {
  const normalised = text.trim().normalize('NFC').toLowerCase()
  return isNormalised(normalised) ? normalised : undefined
}
