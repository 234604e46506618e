import type { Clock } from '@jangteo/service-kit'
import { labelOf } from '../../../domain/outside-identity.ts'
import type { OutsideProviders } from '../../../ports/outside-providers.ts'
import type { OutsideVisits } from '../../../ports/outside-visits.ts'
import type { OutsideOffer } from './pages/outside/outside-choice.ts'

export interface OutsideOfferDeps {
  readonly providers: Pick<OutsideProviders, 'all'>
  readonly visits: Pick<OutsideVisits, 'findProven'>
  readonly clock: Clock
}

/** What a page of this sign-in offers of outside providers; asks nobody where the shop has none. */
export async function outsideOffer(
  { providers: { all: providers }, visits, clock }: OutsideOfferDeps,
  path: string,
): Promise<OutsideOffer> {
  if (providers.length === 0) return { providers }
  const identity = await visits.findProven(path, clock.now())
  const provider = providers.find(({ id }) => id === identity?.providerId)
  if (!identity || !provider) return { providers }
  return { providers, proven: { provider, label: labelOf(identity), email: identity.email ?? '' } }
}
