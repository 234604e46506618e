import { Strict, Type } from '@jangteo/contracts'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import { chargeCard, type ChargeDeps } from '../../../application/charge-card.ts'
import { redeemToken, type RedeemDeps } from '../../../application/redeem-token.ts'
import type { Charge } from '../../../ports/charges.ts'
import type { RateLimits } from './rate-limits.ts'
import { requireServerKey } from './server-key.ts'

export type MerchantRouteDeps = ChargeDeps &
  RedeemDeps & {
    readonly serverKey: string
    readonly limits: RateLimits
  }

const id = Type.String({ minLength: 1, maxLength: 100 })
const Card = Strict({ card: Type.String(), scheme: Type.String(), last_four: Type.String() })
const ChargeBody = Strict({
  reference: id,
  card: Type.String({ maxLength: 100 }),
  amount: Type.Integer({ minimum: 0 }),
  currency: Type.String({ pattern: '^[A-Z]{3}$' }),
})
const ChargeState = Strict({
  reference: Type.String(),
  status: Type.Enum(['succeeded', 'failed', 'reversed']),
})

const stateOf = ({ reference, status }: Charge) => ({ reference, status })

/** What the shop's server asks, with its key. */
export async function addMerchantRoutes(server: HttpServer, deps: MerchantRouteDeps): Promise<void> {
  await server.register(async (app: HttpServer) => {
    app.addHook('onRequest', requireServerKey(deps.serverKey, deps.limits))
    app.post(
      '/v1/cards',
      { schema: { body: Strict({ token: id }), response: { 201: Card } } },
      async ({ body }, reply) => {
        const kept = await redeemToken(deps, body.token)
        if (!kept) throw new Problem(404, 'unknown-token', 'The token is unknown, used or too old')
        return reply.code(201).send({ card: kept.card, scheme: kept.scheme, last_four: kept.lastFour })
      },
    )
    app.post(
      '/v1/charges',
      { schema: { body: ChargeBody, response: { 200: ChargeState } } },
      async ({ body }) => stateOf(await chargeCard(deps, body)),
    )
    app.post(
      '/v1/reversals',
      { schema: { body: Strict({ reference: id }), response: { 200: ChargeState } } },
      async ({ body }) => stateOf(await deps.charges.reverse(body.reference)),
    )
  })
}
