import { Strict, Type } from '@jangteo/contracts'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import { tokenizeCard, type TokenizeDeps } from '../../../application/tokenize-card.ts'
import { CARD_PROBLEMS, type CardField } from '../../../domain/card-entry.ts'
import type { RateLimits } from './rate-limits.ts'

const text = Type.String({ maxLength: 100 })
const Entry = Strict({ number: text, expiry: text, cvc: text, holder: text })
const problem = Type.Optional(Type.Enum([...CARD_PROBLEMS]))
const Refused = Strict({
  problems: Strict({ number: problem, expiry: problem, cvc: problem, holder: problem } satisfies Record<
    CardField,
    typeof problem
  >),
})
const Token = Strict({ token: Type.String(), scheme: Type.String(), last_four: Type.String() })

/** Bytes. */
const LARGEST_CARD = 4_096

export type TokenRouteDeps = TokenizeDeps & { readonly limits: RateLimits }

/**
 * `POST /v1/tokens`, for the card fields alone. A card that cannot be right is an answer like another (200): nothing is wrong with the request,
 * and it leaves no red line in the browser's console.
 */
export function addTokenRoutes(app: HttpServer, { limits, ...deps }: TokenRouteDeps): void {
  app.post(
    '/v1/tokens',
    {
      schema: { body: Entry, response: { 200: Refused, 201: Token } },
      bodyLimit: LARGEST_CARD,
      onRequest: async (request, reply) => {
        limits.count('card', request, reply)
        const site = request.headers['sec-fetch-site']
        if (site !== undefined && site !== 'same-origin')
          throw new Problem(403, 'other-site', 'Cards are typed into the fields of this site')
      },
    },
    async ({ body }, reply) => {
      const made = await tokenizeCard(deps, body)
      if ('problems' in made) return { problems: made.problems }
      return reply.code(201).send({ token: made.token, scheme: made.scheme, last_four: made.lastFour })
    },
  )
}
