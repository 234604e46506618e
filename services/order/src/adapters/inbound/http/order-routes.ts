import {
  ChangeAddressSchema,
  OrderListSchema,
  OrderSchema,
  PaymentDeclinedSchema,
  PlaceOrderSchema,
  Strict,
} from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import { cancelOrder } from '../../../application/cancel-order.ts'
import { changeOrderAddress } from '../../../application/change-order-address.ts'
import { placeOrder } from '../../../application/place-order.ts'
import { findOrder, listOrders } from '../../../application/view-orders.ts'
import type { OrderPorts } from '../../../ports/order-ports.ts'
import { accountId, forAccount, forOwner } from './account.ts'
import { fingerprint, idempotencyKey } from './idempotency.ts'
import { toOrderDto } from './order-dto.ts'
import { toProblem, valueOf } from './problems.ts'
import { UuidSchema } from './uuid-schema.ts'

const OrderParams = Strict({ id: UuidSchema })
const answersOrder = { 200: OrderSchema }

export function addOrderRoutes(app: HttpServer, ports: OrderPorts, settleSoon: () => void): void {
  addPlaceOrderRoute(app, ports, settleSoon)
  addViewRoutes(app, ports)
  addChangeRoutes(app, ports)
}

function addPlaceOrderRoute(app: HttpServer, ports: OrderPorts, settleSoon: () => void): void {
  app.post(
    '/api/orders',
    {
      config: forAccount,
      schema: { body: PlaceOrderSchema, response: { 200: PaymentDeclinedSchema, 201: OrderSchema } },
    },
    async (request, reply) => {
      const { paymentMethod: methodId, ...body } = request.body
      const result = await placeOrder(
        { ...ports, settleSoon },
        {
          ...body,
          methodId,
          customerId: accountId(request),
          key: idempotencyKey(request),
          fingerprint: fingerprint(request.body),
        },
      )
      if (!result.ok) {
        if (result.failure.code === 'payment-declined') return { code: result.failure.code }
        throw toProblem(result.failure)
      }
      const order = result.value
      return reply.code(201).header('location', `/api/orders/${order.id}`).send(toOrderDto(order))
    },
  )
}

function addViewRoutes(app: HttpServer, { orders }: OrderPorts): void {
  app.get(
    '/api/orders',
    { config: forAccount, schema: { response: { 200: OrderListSchema } } },
    async (request) => ({ items: (await listOrders(orders, accountId(request))).map(toOrderDto) }),
  )

  app.get(
    '/api/orders/:id',
    { config: forOwner, schema: { params: OrderParams, response: answersOrder } },
    async (request) =>
      toOrderDto(
        valueOf(await findOrder(orders, { orderId: request.params.id, customerId: accountId(request) })),
      ),
  )
}

function addChangeRoutes(app: HttpServer, ports: OrderPorts): void {
  app.put(
    '/api/orders/:id/address',
    {
      config: forOwner,
      schema: { params: OrderParams, body: ChangeAddressSchema, response: answersOrder },
    },
    async (request) => {
      const own = { orderId: request.params.id, customerId: accountId(request) }
      return toOrderDto(valueOf(await changeOrderAddress(ports.orders, own, request.body.address)))
    },
  )

  app.post(
    '/api/orders/:id/cancel',
    { config: forOwner, schema: { params: OrderParams, response: answersOrder } },
    async (request) => {
      const own = { orderId: request.params.id, customerId: accountId(request) }
      return toOrderDto(valueOf(await cancelOrder(ports, own)))
    },
  )
}
