import type { Locale, ProductListDto } from '@jangteo/contracts'
import { type Shape, fitsShape } from '@jangteo/mfe-kit'
import type { SessionPort } from '@jangteo/platform'
import { PicksContractBroken, type PickSource, PicksUnavailable } from '../../ports/pick-source.ts'

type Answer = Pick<ProductListDto, 'items'>

const ANSWER: Shape<Answer> = {
  items: [
    {
      id: 'string',
      slug: 'string',
      name: 'string',
      fromPrices: { KRW: 'number', USD: 'number' },
      picture: { src: 'string', widths: ['number'], formats: ['string'] },
    },
  ],
}

/** What the catalog features, see the OpenAPI document of `/api/catalog`. */
export function createHttpPickSource(deps: {
  readonly fetch: SessionPort['fetchPublic']
  readonly locale: Locale
}): PickSource {
  return {
    picks: async (limit, signal) => {
      const query = new URLSearchParams({
        locale: deps.locale,
        sort: 'featured',
        inStock: 'true',
        pageSize: String(limit),
      })
      const path = `/api/catalog/products?${query}`
      const response = await deps.fetch(path, { signal }).catch((cause: unknown) => {
        throw signal?.aborted ? cause : new PicksUnavailable(`No answer from ${path}`, { cause })
      })
      if (!response.ok) throw new PicksUnavailable(`${path} answered ${response.status}`)
      const answer: unknown = await response.json().catch(() => undefined)
      if (!fitsShape<Answer>(answer, ANSWER))
        throw new PicksContractBroken(`${path} answered in another shape`)
      return answer.items
    },
  }
}
