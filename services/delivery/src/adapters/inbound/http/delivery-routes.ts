import { type DeliveryDto, DeliverySchema, Strict, Type } from '@jangteo/contracts'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import { findDelivery } from '../../../application/find-delivery.ts'
import type { Delivery } from '../../../domain/delivery.ts'
import type { DeliveryReader } from '../../../ports/deliveries.ts'

function toDto(delivery: Delivery): DeliveryDto {
  return {
    orderId: delivery.orderId,
    state: delivery.state,
    ...('startedAt' in delivery && { startedAt: delivery.startedAt?.toISOString() }),
    ...('completedAt' in delivery && { completedAt: delivery.completedAt.toISOString() }),
  }
}

export function addDeliveryRoutes(app: HttpServer, deliveries: DeliveryReader): void {
  app.get(
    '/api/deliveries/:orderId',
    {
      config: { scope: 'shop', owner: 'account' },
      schema: {
        summary: "The delivery of the caller's own order",
        params: Strict({ orderId: Type.String({ format: 'uuid' }) }),
        response: { 200: DeliverySchema },
      },
    },
    async ({ params, principal }, reply) => {
      const customerId = principal?.sub ?? ''
      const delivery = await findDelivery(deliveries, { orderId: params.orderId, customerId })
      if (delivery === undefined) {
        throw new Problem(
          404,
          'delivery-not-found',
          'There is no such delivery',
          'It is planned a moment after the order was placed. Check the order id, or try again shortly.',
        )
      }
      reply.header('cache-control', 'private, no-store')
      return toDto(delivery)
    },
  )
}
