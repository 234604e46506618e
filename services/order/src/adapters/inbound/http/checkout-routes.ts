import {
  AddressSchema,
  CardSchema,
  CurrencySchema,
  PaymentMethodSchema,
  ShippingOptionsSchema,
  Strict,
} from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import { listShippingOptions } from '../../../application/list-shipping-options.ts'
import type { OrderPorts } from '../../../ports/order-ports.ts'
import { accountId, forAccount, forAccountOrVisitor } from './account.ts'
import { cartOwner } from './cart-session.ts'
import { valueOf } from './problems.ts'

const ShippingQuery = Strict({ currency: CurrencySchema, country: AddressSchema.properties.country })

export function addCheckoutRoutes(app: HttpServer, ports: OrderPorts): void {
  app.get(
    '/api/orders/shipping-options',
    {
      config: forAccountOrVisitor,
      schema: { querystring: ShippingQuery, response: { 200: ShippingOptionsSchema } },
    },
    async (request, reply) => {
      const owner = await cartOwner(ports, { request, reply })
      return { items: [...(await listShippingOptions(ports, { owner, locale: 'ko', ...request.query }))] }
    },
  )

  app.post(
    '/api/orders/payment-methods',
    { config: forAccount, schema: { body: CardSchema, response: { 201: PaymentMethodSchema } } },
    async (request, reply) => {
      const method = valueOf(await ports.payments.saveMethod(request.body, accountId(request)))
      return reply.code(201).send(method)
    },
  )
}
