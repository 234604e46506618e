import type { Locale } from '@jangteo/contracts'
import { type Account, newAccount } from '../domain/account.ts'
import type { EmailAddress } from '../domain/email-address.ts'
import { PROVEN_LIFETIME_MS } from '../domain/outside-attempt.ts'
import type { OutsideIdentity } from '../domain/outside-identity.ts'
import type { AccountRepository } from '../ports/account-repository.ts'
import type { OutsideVisits } from '../ports/outside-visits.ts'
import { type ConnectIdentityDeps, newLink, providerName } from './connect-identity.ts'
import { notify } from './notify.ts'

export type EnterDeps = ConnectIdentityDeps & {
  readonly accounts: Pick<AccountRepository, 'findById' | 'findByEmail'>
  readonly visits: Pick<OutsideVisits, 'keepProven'>
}

export interface Entry {
  readonly identity: OutsideIdentity
  readonly ticket: string
  readonly locale: Locale
}

export type EnterResult =
  | { readonly kind: 'signed-in'; readonly account: Account }
  /** The address has an account: whoever owns it proves that first. Only who reads its mail, as the provider says, hears so. */
  | { readonly kind: 'prove-account' }
  /** Nothing is known of an address that is his. */
  | { readonly kind: 'introduce-yourself' }

/**
 * Signs in to the account of this identity. An address alone opens no account: not one that the provider has verified, for the
 * account would be its, and not one that it has not.
 */
export async function enterWithIdentity(deps: EnterDeps, entry: Entry): Promise<EnterResult> {
  const { email, isEmailVerified, name } = entry.identity
  const known = await accountOf(deps, entry.identity)
  if (known) return { kind: 'signed-in', account: known }
  if (email === undefined || !isEmailVerified) return keep(deps, entry, 'introduce-yourself')
  const isTaken = (await deps.accounts.findByEmail(email)) !== undefined
  if (!isTaken && name === undefined) return keep(deps, entry, 'introduce-yourself')
  const made = isTaken || name === undefined ? undefined : await makeAccount(deps, entry, { email, name })
  // Where the address got its account a moment ago, that may have been the same person in another tab.
  const account = made ?? (await accountOf(deps, entry.identity))
  return account ? { kind: 'signed-in', account } : keep(deps, entry, 'prove-account')
}

async function accountOf(
  { links, accounts, clock }: EnterDeps,
  identity: OutsideIdentity,
): Promise<Account | undefined> {
  const link = await links.find(identity)
  if (!link) return undefined
  await links.markUsed(link.id, clock.now())
  return accounts.findById(link.accountId)
}

async function keep<Kind extends 'prove-account' | 'introduce-yourself'>(
  { visits, clock }: EnterDeps,
  { identity, ticket }: Entry,
  kind: Kind,
): Promise<{ readonly kind: Kind }> {
  const expiresAt = new Date(clock.now().getTime() + PROVEN_LIFETIME_MS)
  await visits.keepProven(ticket, { identity, expiresAt })
  return { kind }
}

/** Undefined where the address or the identity has one by now. */
async function makeAccount(
  deps: EnterDeps,
  { identity, locale }: Entry,
  { email, name }: { readonly email: EmailAddress; readonly name: string },
): Promise<Account | undefined> {
  const account = newAccount({ id: deps.ids.next(), email, name }, deps.clock.now())
  const outcome = await deps.links.addWithAccount(account, newLink(deps, account.id, identity))
  if (outcome !== 'added') return undefined
  const provider = providerName(deps, identity, locale)
  await notify(deps, email, { kind: 'joined-with-provider', provider }, locale)
  return account
}
