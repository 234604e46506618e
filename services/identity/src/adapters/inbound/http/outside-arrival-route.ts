import type { Clock, HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import type { OutsideProviders } from '../../../ports/outside-providers.ts'
import type { OutsideVisits } from '../../../ports/outside-visits.ts'
import { authorizationResponse } from './authorization-response.ts'
import { type PageSite, localeOf } from './page-site.ts'
import { outsideTexts } from './pages/outside/outside-texts.ts'
import { sendPassing } from './send-passing.ts'

const Params = Type.Object({ provider: Type.String() })

export interface ArrivalRouteDeps {
  readonly site: PageSite
  readonly providers: Pick<OutsideProviders, 'all'>
  readonly visits: Pick<OutsideVisits, 'findAttempt'>
  readonly clock: Clock
}

/**
 * Where a provider sends the browser back: one address for each, which the state leads on to the page that began. The cookies
 * that tie that page to its browser are sent only there, so an answer is heard nowhere else.
 */
export function registerArrivalRoute(
  app: HttpServer,
  { site, providers, visits, clock }: ArrivalRouteDeps,
): void {
  app.get('/outside/:provider', { schema: { params: Params } }, async (request, reply) => {
    const { state, query } = authorizationResponse(request)
    const attempt = await visits.findAttempt(state, clock.now())
    const provider = providers.all.find(({ id }) => id === request.params.provider)
    if (!attempt || !provider || attempt.providerId !== provider.id) {
      const { ended } = outsideTexts[localeOf(request)]
      return site.sendNotice(request, reply, { status: 400, say: () => ended })
    }
    const { locale, backTo } = attempt
    query.set('locale', locale)
    return sendPassing(site, reply, { locale, name: provider.name[locale], href: `${backTo}?${query}` })
  })
}
