import type { MailedCode } from '../domain/mailed-code.ts'

/** Codes that were mailed and not used yet, shared by all replicas. */
export interface MailedCodes {
  /** Takes the place of an earlier code of this key. */
  put(key: string, code: MailedCode): Promise<void>
  /** Undefined once it has expired. */
  find(key: string, now: Date): Promise<MailedCode | undefined>
  /** Counts one try, atomically, and answers the code with the tries that are left then; undefined where none was left. */
  tryOnce(key: string, now: Date): Promise<MailedCode | undefined>
  /** Uses the code up. True for one caller only; false where another code has taken its place. */
  take(key: string, codeHash: string): Promise<boolean>
}
