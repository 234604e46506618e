import {
  AddLineSchema,
  CartCountSchema,
  type CartQuery,
  CartQuerySchema,
  type CartRefusedDto,
  CartRefusedSchema,
  CartSchema,
  CurrencySchema,
  type CartDto,
  LocaleSchema,
  SetLineSchema,
  SkuSchema,
  Strict,
  Type,
} from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import { addLine, type ChangeCartFailure, removeCartLine, setLine } from '../../../application/change-cart.ts'
import { countCart, viewCart } from '../../../application/view-cart.ts'
import type { Result } from '../../../domain/result.ts'
import type { CartOwner } from '../../../ports/carts.ts'
import type { OrderPorts } from '../../../ports/order-ports.ts'
import { forAccountOrVisitor } from './account.ts'
import { cartOwner, writableCart } from './cart-session.ts'
import { toCartDto } from './order-dto.ts'
import { toProblem } from './problems.ts'

/** A write answers the cart too; a caller that does not show it need not say how. */
const WriteQuerySchema = Strict({
  locale: Type.Optional(LocaleSchema),
  currency: Type.Optional(CurrencySchema),
})
const LineParams = Strict({ sku: SkuSchema })
const config = forAccountOrVisitor
const answersCart = { 200: CartSchema }
const answersChange = { 200: Type.Union([CartSchema, CartRefusedSchema]) }

type ShowCart = (owner: CartOwner | undefined, query: Partial<CartQuery>) => Promise<CartDto>

export function addCartRoutes(app: HttpServer, ports: OrderPorts): void {
  const show: ShowCart = async (owner, { locale = 'ko', currency = 'KRW' }) =>
    toCartDto(await viewCart(ports, { owner, locale, currency }))
  addViewRoutes(app, ports, show)
  addLineRoutes(app, ports, show)
  addRemoveRoute(app, ports, show)
}

/** What the shop says no to; anything else that went wrong leaves as its problem. */
function refusalIn(result: Result<void, ChangeCartFailure>): CartRefusedDto | undefined {
  if (result.ok) return undefined
  const { failure } = result
  if (failure.code === 'unknown-sku' || failure.code === 'catalog-unavailable') throw toProblem(failure)
  return failure
}

function addViewRoutes(app: HttpServer, ports: OrderPorts, show: ShowCart): void {
  app.get(
    '/api/cart',
    { config, schema: { querystring: CartQuerySchema, response: answersCart } },
    async (request, reply) => show(await cartOwner(ports, { request, reply }), request.query),
  )

  app.get(
    '/api/cart/count',
    { config, schema: { response: { 200: CartCountSchema } } },
    async (request, reply) => ({
      count: await countCart(ports.carts, await cartOwner(ports, { request, reply })),
    }),
  )
}

function addLineRoutes(app: HttpServer, ports: OrderPorts, show: ShowCart): void {
  app.post(
    '/api/cart/lines',
    { config, schema: { body: AddLineSchema, querystring: WriteQuerySchema, response: answersChange } },
    async (request, reply) => {
      const { owner, keep } = await writableCart(ports, { request, reply })
      const { locale = 'ko' } = request.query
      const refused = refusalIn(await addLine(ports, { owner, locale, ...request.body }))
      if (refused) return refused
      keep()
      return show(owner, request.query)
    },
  )

  app.put(
    '/api/cart/lines/:sku',
    {
      config,
      schema: {
        params: LineParams,
        body: SetLineSchema,
        querystring: WriteQuerySchema,
        response: answersChange,
      },
    },
    async (request, reply) => {
      const { owner, keep } = await writableCart(ports, { request, reply })
      const { locale = 'ko' } = request.query
      const line = { ...request.params, ...request.body }
      const refused = refusalIn(await setLine(ports, { owner, locale, ...line }))
      if (refused) return refused
      keep()
      return show(owner, request.query)
    },
  )
}

function addRemoveRoute(app: HttpServer, ports: OrderPorts, show: ShowCart): void {
  app.delete(
    '/api/cart/lines/:sku',
    { config, schema: { params: LineParams, querystring: WriteQuerySchema, response: answersCart } },
    async (request, reply) => {
      const owner = await cartOwner(ports, { request, reply })
      if (owner) await removeCartLine(ports.carts, owner, request.params.sku)
      return show(owner, request.query)
    },
  )
}
