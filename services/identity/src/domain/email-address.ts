declare const brand: unique symbol

/** A normalised address: trimmed, NFC, lower case. Two spellings of one mailbox compare equal. */
export type EmailAddress = string & { readonly [brand]: 'EmailAddress' }

/** RFC 5321 §4.5.3.1.3: a path has at most 256 octets, brackets included. */
export const EMAIL_MAX_CHARACTERS = 254
const PATTERN = /^[^\s@"<>(),:;[\]\\]+@[^\s@.]+(\.[^\s@.]+)+$/u

const isNormalised = (text: string): text is EmailAddress =>
  text.length <= EMAIL_MAX_CHARACTERS && PATTERN.test(text)

/** Undefined where the text can't be an e-mail address. Whether the mailbox exists, only a mail can tell. */
export function parseEmailAddress(text: string): EmailAddress | undefined {
  const normalised = text.trim().normalize('NFC').toLowerCase()
  return isNormalised(normalised) ? normalised : undefined
}
