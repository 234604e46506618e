import { OffersSchema, ReservationRequestSchema, ReservationSchema, Strict, Type } from '@jangteo/contracts'
import Fastify, { type FastifyInstance } from 'fastify'
import { Value } from 'typebox/value'
import { InMemoryStockReservations } from '../adapters/outbound/in-memory/in-memory-stock-reservations.ts'
import type { Offer } from '../ports/product-offers.ts'
import { aMug, anOffer, MUG, TOTE } from './builders.ts'

export interface StandInCatalog {
  readonly url: string
  readonly offers: Map<string, Offer>
  readonly stock: InMemoryStockReservations
  /** Authorization headers of the calls that move stock. */
  readonly authorizations: string[]
  /** Answers 503 to everything while true. */
  isDown: boolean
  /** Ten totes, ten mugs, no reservations, up again. */
  restock(): void
  stop(): Promise<void>
}

const OffersQuery = Strict({ locale: Type.Enum(['ko', 'en']), skus: Type.String() })
const SETTLED = { confirm: 'confirmed', cancel: 'cancelled' } as const

/** The catalog's side of the contract, over HTTP, with the identity service's token endpoint beside it. */
export async function standInCatalog(token: () => Promise<string>): Promise<StandInCatalog> {
  const app = Fastify()
  const catalog: Omit<StandInCatalog, 'url'> = {
    offers: new Map(),
    stock: new InMemoryStockReservations(),
    authorizations: [],
    isDown: false,
    restock: () => {
      for (const offer of [anOffer(), aMug()]) catalog.offers.set(offer.sku, offer)
      for (const sku of [TOTE, MUG]) catalog.stock.available.set(sku, 10)
      catalog.stock.reservations.clear()
      catalog.isDown = false
    },
    stop: () => app.close(),
  }
  catalog.restock()
  app.addHook('onRequest', async (request, reply) => {
    if (catalog.isDown) await reply.code(503).send()
    if (request.method === 'POST') catalog.authorizations.push(request.headers.authorization ?? '')
  })
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, body),
  )
  app.post('/oauth/token', async () => ({ access_token: await token(), expires_in: 300 }))
  addRoutes(app, catalog)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return Object.assign(catalog, { url })
}

function addRoutes(app: FastifyInstance, { offers, stock }: Omit<StandInCatalog, 'url'>): void {
  app.get('/api/catalog/offers', async ({ query }) => {
    const { skus } = Value.Parse(OffersQuery, query)
    const items = skus.split(',').flatMap((sku) => offers.get(sku) ?? [])
    return Value.Parse(OffersSchema, { items })
  })
  const reservation = (id: string, state: string) =>
    Value.Parse(ReservationSchema, { id, state, expiresAt: '2026-03-02T09:15:00.000Z' })

  app.post('/api/catalog/reservations', async ({ body }, reply) => {
    const { id, lines } = Value.Parse(ReservationRequestSchema, body)
    const outcome = await stock.reserve(id, lines)
    if (outcome.kind === 'held') return reservation(id, 'held')
    if (outcome.kind === 'gone')
      return reply
        .code(409)
        .send({ type: 'about:blank', title: 'Cancelled', status: 409, code: 'reservation-cancelled' })
    const items =
      outcome.kind === 'out-of-stock' ? { items: outcome.skus.map((sku) => ({ sku, available: 0 })) } : {}
    return reply
      .code(409)
      .send({ type: 'about:blank', title: 'Refused', status: 409, code: outcome.kind, ...items })
  })
  for (const action of ['confirm', 'cancel'] as const)
    app.post<{ Params: { id: string } }>(
      `/api/catalog/reservations/:id/${action}`,
      async ({ params }, reply) => {
        if ((await stock[action](params.id)) === 'done') return reservation(params.id, SETTLED[action])
        return reply
          .code(404)
          .send({ type: 'about:blank', title: 'Unknown', status: 404, code: 'reservation-not-found' })
      },
    )
}
