import type { Locale } from '@jangteo/contracts'
import type { Clock } from '@jangteo/service-kit'
import type { Account } from '../domain/account.ts'
import { type OutsideIdentity, type OutsideLink, labelOf } from '../domain/outside-identity.ts'
import type { AccountIds } from '../ports/account-ids.ts'
import type { OutsideLinks } from '../ports/outside-links.ts'
import type { OutsideProviders } from '../ports/outside-providers.ts'
import type { OutsideVisits } from '../ports/outside-visits.ts'
import { type NotifyDeps, notify } from './notify.ts'

export interface LinkDeps {
  readonly links: OutsideLinks
  readonly ids: AccountIds
  readonly clock: Clock
}

export type ConnectIdentityDeps = LinkDeps &
  NotifyDeps & { readonly providers: Pick<OutsideProviders, 'all'> }

export const newLink = (
  { ids, clock }: Pick<LinkDeps, 'ids' | 'clock'>,
  accountId: string,
  identity: OutsideIdentity,
): OutsideLink => ({
  id: ids.next(),
  accountId,
  issuer: identity.issuer,
  subject: identity.subject,
  label: labelOf(identity),
  createdAt: clock.now(),
})

/** One that is configured no more is known by its address. */
export const providerName = (
  { providers }: Pick<ConnectIdentityDeps, 'providers'>,
  { providerId, issuer }: OutsideIdentity,
  locale: Locale,
): string => providers.all.find(({ id }) => id === providerId)?.name[locale] ?? issuer

export interface Connection {
  readonly account: Account
  readonly identity: OutsideIdentity
  readonly locale: Locale
}

/** For somebody who has just proved both. The owner of the address hears of it. `taken`: it signs in to another account. */
export async function connectIdentity(
  deps: ConnectIdentityDeps,
  { account, identity, locale }: Connection,
): Promise<'connected' | 'taken'> {
  if (!(await deps.links.add(newLink(deps, account.id, identity)))) {
    const link = await deps.links.find(identity)
    return link?.accountId === account.id ? 'connected' : 'taken'
  }
  const provider = providerName(deps, identity, locale)
  await notify(deps, account.email, { kind: 'provider-connected', provider }, locale)
  return 'connected'
}

/** Connects what was proven in this sign-in, if anything, to the account that the person has now proved to be his. Names the provider where it is taken. */
export async function connectProven(
  deps: ConnectIdentityDeps & { readonly visits: Pick<OutsideVisits, 'takeProven'> },
  { ticket, account, locale }: { readonly ticket: string } & Omit<Connection, 'identity'>,
): Promise<{ readonly kind: 'done' } | { readonly kind: 'taken'; readonly provider: string }> {
  if (deps.providers.all.length === 0) return { kind: 'done' }
  const identity = await deps.visits.takeProven(ticket, deps.clock.now())
  const outcome = identity && (await connectIdentity(deps, { account, identity, locale }))
  if (!identity || outcome !== 'taken') return { kind: 'done' }
  return { kind: 'taken', provider: providerName(deps, identity, locale) }
}
