import { Strict, Type } from '@jangteo/contracts'
import Fastify from 'fastify'
import { Value } from 'typebox/value'
import { SandboxDouble } from './sandbox-double.ts'

export interface StandInProvider {
  readonly url: string
  readonly double: SandboxDouble
  /** Keys that the calls came with. */
  readonly keys: Set<unknown>
  stop(): Promise<void>
}

const Redeem = Strict({ token: Type.String() })
const Reverse = Strict({ reference: Type.String() })
const Charge = Strict({
  reference: Type.String(),
  card: Type.String(),
  amount: Type.Integer(),
  currency: Type.String(),
})
const UNKNOWN_TOKEN = { type: 'about:blank', title: 'Unknown token', status: 404, code: 'unknown-token' }

/** The provider's side of the contract, over HTTP. */
export async function standInProvider(): Promise<StandInProvider> {
  const app = Fastify()
  const double = new SandboxDouble()
  const keys = new Set<unknown>()
  app.addHook('onRequest', async ({ headers }, reply) => {
    keys.add(headers['x-server-key'])
    if (double.isDown) await reply.code(503).send()
  })
  app.post('/v1/cards', async ({ body }, reply) => {
    const card = await double.redeem(Value.Parse(Redeem, body).token)
    return typeof card === 'string' ? reply.code(404).send(UNKNOWN_TOKEN) : reply.code(201).send(card)
  })
  app.post('/v1/charges', async ({ body }) => ({ status: await double.charge(Value.Parse(Charge, body)) }))
  app.post('/v1/reversals', async ({ body }) => ({
    status: await double.reverse(Value.Parse(Reverse, body).reference),
  }))
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), double, keys, stop: () => app.close() }
}
