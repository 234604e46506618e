import {
  CART_FORMS,
  CartFormQuerySchema,
  CartFormSchema,
  type FormAnswer,
  FormAnswerSchema,
  Strict,
  Type,
} from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'
import {
  addLine,
  type ChangeCartFailure,
  type LineRequest,
  removeCartLine,
  setLine,
} from '../../../application/change-cart.ts'
import { countCart } from '../../../application/view-cart.ts'
import { type Result, succeed } from '../../../domain/result.ts'
import type { OrderPorts } from '../../../ports/order-ports.ts'
import { forAccountOrVisitor } from './account.ts'
import { writableCart } from './cart-session.ts'
import { saidOf } from './form-text.ts'
import { requireOwnForm } from './own-form.ts'
import { sendToCart } from './to-cart-page.ts'

type CartForm = (typeof CART_FORMS)[number]
type Change = (ports: OrderPorts, line: LineRequest) => Promise<Result<void, ChangeCartFailure>>

const FORM = 'application/x-www-form-urlencoded'

const CHANGES: Readonly<Record<CartForm, Change>> = {
  add: addLine,
  set: setLine,
  async remove({ carts }, { owner, sku }) {
    await removeCartLine(carts, owner, sku)
    return succeed(undefined)
  },
}
const DONE = { add: 'added', set: 'changed', remove: 'removed' } as const

/** Forms of pages, for browsers without scripts and for presses before a script is there: each leads to the cart, which says what became of it. */
export async function addCartFormRoutes(app: HttpServer, ports: OrderPorts): Promise<void> {
  await app.register(async (scope: HttpServer) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(FORM, { parseAs: 'string' }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    scope.post(
      '/api/cart/forms/:form',
      {
        config: forAccountOrVisitor,
        onRequest: requireOwnForm,
        schema: {
          params: Strict({ form: Type.Enum(CART_FORMS) }),
          body: CartFormSchema,
          querystring: CartFormQuerySchema,
          response: {
            200: Type.Union([
              Type.String({ description: 'A page that leads on to the cart at once' }),
              FormAnswerSchema,
            ]),
          },
        },
      },
      async (request, reply) => {
        const { form } = request.params
        const { locale } = request.query
        const { sku, quantity = '1' } = request.body
        const { owner, keep } = await writableCart(ports, { request, reply })
        const line = { owner, locale, sku, quantity: Number(quantity) }
        const result = await CHANGES[form](ports, line)
        if (result.ok) keep()
        const notice = noticeOf(form, result)
        if (!isOfScript(request)) return sendToCart(reply, locale, notice)
        if (!result.ok) return { address: `/${locale}/cart?${notice}` }
        return answerOf(form, line, await countCart(ports.carts, owner))
      },
    )
  })
}

const isOfScript = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.startsWith('application/json') === true

const answerOf = (form: CartForm, { locale, sku, quantity }: LineRequest, count: number): FormAnswer => ({
  address: `/${locale}/cart`,
  said: saidOf(form, { locale, quantity }),
  cart: { count, reason: DONE[form], sku },
})

function noticeOf(form: CartForm, result: Result<void, ChangeCartFailure>): URLSearchParams {
  if (result.ok) return new URLSearchParams({ notice: DONE[form] })
  const { failure } = result
  return new URLSearchParams({
    notice: failure.code === 'catalog-unavailable' ? 'unavailable' : failure.code,
    ...(failure.code === 'not-enough-stock' && { available: String(failure.available) }),
  })
}
