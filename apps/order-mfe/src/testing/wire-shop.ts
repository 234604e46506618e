import type { InMemoryShop } from '../adapters/in-memory/in-memory-shop.ts'
import type { Failure, Result } from '../model/result.ts'

const STATUS: Readonly<Partial<Record<Failure['code'], number>>> = {
  'unknown-sku': 404,
  'payment-declined': 200,
  'not-enough-stock': 200,
  'quantity-limit': 200,
  'cart-full': 200,
  'signed-out': 401,
  unavailable: 503,
}

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
const reply = (result: Result<unknown>, status = 200): Response => {
  if (!result.ok) return json(result.failure, STATUS[result.failure.code] ?? 409)
  return result.value === undefined ? new Response(null, { status: 204 }) : json(result.value, status)
}

interface Call {
  readonly id: string
  readonly body: never
  readonly key: string
}
type Route = readonly [pattern: string, handle: (shop: InMemoryShop, call: Call) => Promise<Response>]

const ROUTES: readonly Route[] = [
  ['GET /api/cart', async ({ cart }) => json(await cart.load())],
  ['GET /api/cart/count', async ({ cart }) => json({ count: await cart.count() })],
  [
    'POST /api/cart/lines',
    async ({ cart }, { body }) => {
      const { sku, quantity } = body as { sku: string; quantity: number }
      return reply(await cart.add(sku, quantity))
    },
  ],
  [
    'PUT /api/cart/lines/:id',
    async ({ cart }, { id, body }) =>
      reply(await cart.setQuantity(id, (body as { quantity: number }).quantity)),
  ],
  ['DELETE /api/cart/lines/:id', async ({ cart }, { id }) => reply(await cart.remove(id))],
  ['GET /api/orders', async ({ orders }) => json({ items: await orders.list() })],
  ['POST /api/orders', async ({ desk }, { body, key }) => reply(await desk.placeOrder(body, key), 201)],
  ['GET /api/orders/shipping-options', async ({ desk }) => json({ items: await desk.shippingOptions('KR') })],
  [
    'POST /api/orders/payment-methods',
    async ({ desk }, { body }) => reply(await desk.saveCard((body as { token: string }).token), 201),
  ],
  ['GET /api/orders/addresses', async ({ addresses }) => json({ items: await addresses.list() })],
  ['POST /api/orders/addresses', async ({ addresses }, { body }) => reply(await addresses.save(body), 201)],
  [
    'PUT /api/orders/addresses/:id',
    async ({ addresses }, { id, body }) => reply(await addresses.save({ ...(body as object), id } as never)),
  ],
  ['DELETE /api/orders/addresses/:id', async ({ addresses }, { id }) => reply(await addresses.remove(id))],
  [
    'GET /api/orders/:id',
    async ({ orders }, { id }) => {
      const order = await orders.find(id)
      return order ? json(order) : json({ code: 'order-not-found' }, 404)
    },
  ],
  [
    'PUT /api/orders/:id/address',
    async ({ orders }, { id, body }) =>
      reply(await orders.changeAddress(id, (body as { address: never }).address)),
  ],
  ['POST /api/orders/:id/cancel', async ({ orders }, { id }) => reply(await orders.cancel(id))],
]

/** Answers as the order service does on the wire, out of a shop in memory. */
export function createWireShop(shop: InMemoryShop): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url)
    for (const [pattern, handle] of ROUTES) {
      const match = new RegExp(`^${pattern.replace(':id', '([^/]+)')}$`).exec(`${request.method} ${pathname}`)
      if (!match) continue
      const text = await request.text()
      return handle(shop, {
        id: match[1] ?? '',
        body: (text ? JSON.parse(text) : undefined) as never,
        key: request.headers.get('idempotency-key') ?? '',
      })
    }
    return json({ code: 'not-found' }, 404)
  }
}
