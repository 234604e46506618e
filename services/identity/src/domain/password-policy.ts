/** NIST SP 800-63B-4 §3.1.1: length is what counts, no rules of composition; room for a passphrase. */
export const PASSWORD_MIN_CHARACTERS = 10
export const PASSWORD_MAX_CHARACTERS = 128

/** With less than this, a password of any length is soon tried: 1212121212. */
const MIN_DIFFERENT_CHARACTERS = 5
/** Digits and signs around a word, which programs that guess add too. */
const MAX_DECORATION = 8
const DECORATION = /^[^\p{L}]+|[^\p{L}]+$/gu
/** What people think of here. */
const SHOP_WORDS = ['jangteo', '장터']

export type PasswordIssue = 'password-too-short' | 'password-too-long' | 'password-too-common'

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly email: string
  readonly name: string
}

/** Whether many people use it; asked in lower case. */
export type IsCommon = (password: string) => boolean

/** One spelling for what the person sees as the same characters, whatever keyboard typed them. */
export const normalisePassword = (password: string): string => password.normalize('NFKC')

const simplified = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')

function ownWords({ email, name }: PasswordOwner): readonly string[] {
  const [mailbox = ''] = email.split('@', 1)
  return [email, mailbox, name, ...SHOP_WORDS].map(simplified).filter((word) => word !== '')
}

/** NIST SP 800-63B-4 §3.1.1.2: a common password, one word of the person or the shop, also with a number around it, or hardly more than one key. */
function isGuessable(password: string, owner: PasswordOwner, isCommon: IsCommon): boolean {
  const text = simplified(password)
  if (new Set(text).size < MIN_DIFFERENT_CHARACTERS) return true
  const core = text.replace(DECORATION, '')
  const words = text.length - core.length > MAX_DECORATION ? [text] : [text, core]
  const own = ownWords(owner)
  return words.some((word) => word !== '' && (isCommon(word) || own.includes(word)))
}

export function checkNewPassword(
  password: string,
  owner: PasswordOwner,
  isCommon: IsCommon,
): PasswordIssue | undefined {
  const characters = [...normalisePassword(password)].length
  if (characters < PASSWORD_MIN_CHARACTERS) return 'password-too-short'
  if (characters > PASSWORD_MAX_CHARACTERS) return 'password-too-long'
  return isGuessable(password, owner, isCommon) ? 'password-too-common' : undefined
}
