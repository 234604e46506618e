import { ProductIdSchema } from './catalog.ts'
import { type Static, Strict, Type } from './schema.ts'

export const DELIVERY_STATES = ['preparing', 'started', 'completed', 'cancelled'] as const
/** `GET /api/deliveries/:orderId` (owner only). */
export const DeliverySchema = Strict({
  orderId: Type.String({ format: 'uuid' }),
  state: Type.Enum(DELIVERY_STATES),
  startedAt: Type.Optional(Type.String({ format: 'date-time' })),
  completedAt: Type.Optional(Type.String({ format: 'date-time' })),
})
export type DeliveryDto = Static<typeof DeliverySchema>

/**
 * `GET /api/recommendations/related?productId&limit`, `/for-you?limit`, `/cart-addons?productIds=a,b&limit`: product ids, best first.
 * `basis` says honestly where they come from.
 */
export const RecommendationsSchema = Strict({
  items: Type.Array(Strict({ productId: ProductIdSchema, score: Type.Number() })),
  basis: Type.Enum(['co-purchase', 'popularity']),
})
export type RecommendationsDto = Static<typeof RecommendationsSchema>
