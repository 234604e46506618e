import { dictionary } from '@zxcvbn-ts/language-common'

const LISTED: ReadonlySet<string> = new Set(dictionary['passwords-common'])

/** Whether it is among the fifty thousand passwords that were found most often in leaks; in lower case. */
export const isListedPassword = (password: string): boolean => LISTED.has(password)
