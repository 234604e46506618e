/** NIST SP 800-63B-4 §3.1.1: length is what counts, no rules of composition; room for a passphrase. */
export const PASSWORD_MIN_CHARACTERS = 10
export const PASSWORD_MAX_CHARACTERS = 128

export type PasswordIssue = 'password-too-short' | 'password-too-long'

/** One spelling for what the person sees as the same characters, whatever keyboard typed them. */
export const normalisePassword = (password: string): string => password.normalize('NFKC')

export function checkNewPassword(password: string): PasswordIssue | undefined {
  const characters = [...normalisePassword(password)].length
  if (characters < PASSWORD_MIN_CHARACTERS) return 'password-too-short'
  return characters > PASSWORD_MAX_CHARACTERS ? 'password-too-long' : undefined
}
