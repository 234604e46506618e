import { parseEmailAddress } from '../domain/email-address.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import { type CodeRequest, type MailCodeDeps, type MailCodeResult, mailCode } from './mail-code.ts'

export type AskToResetDeps = MailCodeDeps & { readonly accounts: AccountRepository }

/** An address without an account gets a mail too, one that says so. */
export async function askToResetPassword(
  deps: AskToResetDeps,
  typedEmail: string,
  request: CodeRequest,
): Promise<MailCodeResult | { readonly kind: 'email-invalid' }> {
  const email = parseEmailAddress(typedEmail)
  if (!email) return { kind: 'email-invalid' }
  const account = await deps.accounts.findByEmail(email)
  const intent = account
    ? ({ kind: 'reset-password', accountId: account.id } as const)
    : ({ kind: 'nothing' } as const)
  return mailCode(deps, 'reset-password', { ...request, email, intent })
}
