import { type CodePurpose, type MailedCode, codeKey, normaliseCode } from '../domain/mailed-code.ts'
import type { MailCodeDeps } from './mail-code.ts'

export type CheckCodeDeps = Pick<MailCodeDeps, 'codes' | 'passwords' | 'clock'>

export interface TypedCode {
  readonly ticket: string
  readonly code: string
}

export type WrongCode = { readonly kind: 'wrong-code' } | { readonly kind: 'ended' }

/** Looks at what was typed and counts the try, but does not use the code up. A code that does nothing is always wrong. */
export async function checkCode(
  { codes, passwords, clock }: CheckCodeDeps,
  purpose: CodePurpose,
  typed: TypedCode,
): Promise<{ readonly kind: 'right'; readonly mailed: MailedCode } | WrongCode> {
  const mailed = await codes.tryOnce(codeKey(purpose, typed.ticket), clock.now())
  if (!mailed) return { kind: 'ended' }
  const isRight = await passwords.verify(normaliseCode(typed.code), mailed.codeHash)
  if (isRight && mailed.intent.kind !== 'nothing') return { kind: 'right', mailed }
  return { kind: mailed.triesLeft === 0 ? 'ended' : 'wrong-code' }
}
