import {
  ProductIdSchema,
  RecommendationsSchema,
  type RecommendationsDto,
  Strict,
  Type,
} from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import { recommendForCustomer } from '../../../application/recommend-for-customer.ts'
import { recommendRelated } from '../../../application/recommend-related.ts'
import type { Recommendation } from '../../../domain/recommendation.ts'
import type { RecommendationReader } from '../../../ports/purchase-model.ts'

const DEFAULT_LIMIT = 8
const Limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 24, default: DEFAULT_LIMIT }))
const ProductIds = Type.String({
  pattern: '^[a-z0-9]{6}(,[a-z0-9]{6}){0,49}$',
  description: 'Comma-separated product ids, at most 50',
})
const response = { 200: RecommendationsSchema }

const toDto = ({ items, basis }: Recommendation): RecommendationsDto => ({ items: [...items], basis })

export function addRecommendationRoutes(app: HttpServer, reader: RecommendationReader): void {
  app.get(
    '/api/recommendations/related',
    {
      schema: {
        summary: 'What goes with a product',
        querystring: Strict({ productId: ProductIdSchema, limit: Limit }),
        response,
      },
    },
    async ({ query }, reply) => {
      reply.header('cache-control', 'public, max-age=60')
      return toDto(await recommendRelated(reader, [query.productId], query.limit ?? DEFAULT_LIMIT))
    },
  )
  app.get(
    '/api/recommendations/cart-addons',
    {
      schema: {
        summary: 'What goes with all products of a cart',
        querystring: Strict({ productIds: ProductIds, limit: Limit }),
        response,
      },
    },
    async ({ query }, reply) => {
      reply.header('cache-control', 'private, max-age=60')
      return toDto(await recommendRelated(reader, query.productIds.split(','), query.limit ?? DEFAULT_LIMIT))
    },
  )
  app.get(
    '/api/recommendations/for-you',
    {
      config: { auth: 'optional', scope: 'shop', owner: 'caller' },
      schema: {
        summary: "What goes with the caller's purchases; what is popular for a visitor",
        querystring: Strict({ limit: Limit }),
        response,
      },
    },
    async ({ query, principal }, reply) => {
      reply.header('cache-control', 'private, no-store')
      return toDto(await recommendForCustomer(reader, principal?.sub, query.limit ?? DEFAULT_LIMIT))
    },
  )
}
