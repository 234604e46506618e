import { ProblemSchema, ReservationRequestSchema, ReservationSchema, Strict, Type } from '@jangteo/contracts'
import type { Clock, HttpServer } from '@jangteo/service-kit'
import { cancelReservation } from '../../../application/cancel-reservation.ts'
import type { ReservationDeps } from '../../../application/change-reservation.ts'
import { confirmReservation } from '../../../application/confirm-reservation.ts'
import { reserveStock } from '../../../application/reserve-stock.ts'
import { toSku } from '../../../domain/ids.ts'
import { confirmationReply, reservationReply, toReservationId } from './reservation-dto.ts'

const ReservationPath = Strict({ id: Type.String({ format: 'uuid' }) })
const MAY_RESERVE = { scope: 'catalog:reserve', owner: 'client' } as const

export function addReservationRoutes(
  app: HttpServer,
  deps: ReservationDeps & { readonly clock: Clock },
): void {
  app.post(
    '/api/catalog/reservations',
    {
      config: MAY_RESERVE,
      schema: {
        body: ReservationRequestSchema,
        response: { 201: ReservationSchema, 409: ProblemSchema, 422: ProblemSchema },
      },
    },
    async ({ body }, reply) => {
      const lines = body.lines.map(({ sku, quantity }) => ({ sku: toSku(sku), quantity }))
      const outcome = await reserveStock(deps, { id: toReservationId(body.id), lines })
      return reply.code(201).send(reservationReply(outcome))
    },
  )

  app.post(
    '/api/catalog/reservations/:id/confirm',
    {
      config: MAY_RESERVE,
      schema: {
        params: ReservationPath,
        response: { 200: ReservationSchema, 404: ProblemSchema, 409: ProblemSchema },
      },
    },
    async ({ params: { id } }) => confirmationReply(await confirmReservation(deps, toReservationId(id))),
  )

  app.post(
    '/api/catalog/reservations/:id/cancel',
    { config: MAY_RESERVE, schema: { params: ReservationPath, response: { 200: ReservationSchema } } },
    async ({ params: { id } }) => reservationReply(await cancelReservation(deps, toReservationId(id))),
  )
}
