import type { Locale } from '@jangteo/contracts'
import type { Clock } from '@jangteo/service-kit'
import { ATTEMPT_LIFETIME_MS, isProvenSince } from '../domain/outside-attempt.ts'
import { SIGN_IN_ADDRESS_RULE } from '../domain/throttle.ts'
import type {
  OutsideAddress,
  OutsideAnswer,
  OutsideProvider,
  OutsideProviders,
} from '../ports/outside-providers.ts'
import type { OutsideVisits } from '../ports/outside-visits.ts'
import type { TryCounter } from '../ports/try-counter.ts'
import { countTry } from './count-try.ts'

export interface VisitProviderDeps {
  readonly providers: OutsideProviders
  readonly visits: OutsideVisits
  readonly tries: TryCounter
  readonly clock: Clock
}

export interface ProviderVisit {
  readonly provider: OutsideProvider
  readonly ticket: string
  readonly backTo: string
  readonly locale: Locale
  readonly mustProveAgain: boolean
  /** Network address. */
  readonly address: string
}

export type VisitResult = OutsideAddress | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }

/** Where the browser goes; what it brings back is good once, in this browser. */
export async function visitProvider(
  { providers, visits, tries, clock }: VisitProviderDeps,
  { provider, address, ...visit }: ProviderVisit,
): Promise<VisitResult> {
  const retryAfterSeconds = await countTry({ tries, clock }, `sign-in from ${address}`, SIGN_IN_ADDRESS_RULE)
  if (retryAfterSeconds !== undefined) return { kind: 'throttled', retryAfterSeconds }
  const startedAt = clock.now()
  const expiresAt = new Date(startedAt.getTime() + ATTEMPT_LIFETIME_MS)
  const attempt = { ...providers.newSecrets(), ...visit, providerId: provider.id, startedAt, expiresAt }
  const target = await providers.addressFor(attempt)
  if (target.kind === 'address') await visits.keepAttempt(attempt)
  return target
}

export interface BroughtBack {
  readonly ticket: string
  readonly state: string
  /** All that came with the browser. */
  readonly query: string
}

/** With the provider that it is about, which may be gone from the configuration meanwhile. */
export type HeardAnswer =
  | (OutsideAnswer & { readonly provider: OutsideProvider })
  | { readonly kind: 'not-asked-again'; readonly provider: OutsideProvider }
  /** Nothing of this browser is under way, any more. */
  | { readonly kind: 'ended' }

/** Hears what the browser brought back from a provider, once. */
export async function hearProvider(
  { providers, visits, clock }: VisitProviderDeps,
  { ticket, state, query }: BroughtBack,
): Promise<HeardAnswer> {
  const now = clock.now()
  const attempt = await visits.takeAttempt(state, { ticket, now })
  const provider = attempt && providers.all.find(({ id }) => id === attempt.providerId)
  if (!attempt || !provider) return { kind: 'ended' }
  const answer = await providers.hear(attempt, query)
  if (answer.kind === 'proven' && attempt.mustProveAgain) {
    const { provenAt } = answer
    if (!isProvenSince(attempt, { provenAt, now })) return { kind: 'not-asked-again', provider }
  }
  return { ...answer, provider }
}
