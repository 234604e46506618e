import {
  AddressSchema,
  CardFieldsSchema,
  CardTokenSchema,
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

  app.get(
    '/api/orders/card-fields',
    { config: forAccountOrVisitor, schema: { response: { 200: CardFieldsSchema } } },
    async () => ({ url: ports.payments.cardFieldsUrl() }),
  )

  app.post(
    '/api/orders/payment-methods',
    { config: forAccount, schema: { body: CardTokenSchema, response: { 201: PaymentMethodSchema } } },
    async (request, reply) => {
      const method = valueOf(await ports.payments.saveMethod(request.body.token, accountId(request)))
      return reply.code(201).send(method)
    },
  )
}
