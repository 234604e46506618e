import { createService, type DatabaseParts, type Service } from '@jangteo/service-kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seoul, TOTE } from '../../../testing/builders.ts'
import { type RunningOrderService, runningOrderService } from '../../../testing/running-order-service.ts'

interface IdentityStandIn extends Service {
  closeAccount(accountId: string): Promise<void>
}

let shop: RunningOrderService
let identity: IdentityStandIn
beforeAll(async () => {
  shop = await runningOrderService()
  identity = await createService({
    name: 'identity',
    context: shop.context,
    open: { migrations: new URL('../../../../migrations/', import.meta.url) },
    register: (_app, { database, publish }: DatabaseParts<unknown>) => ({
      closeAccount: async (accountId: string) => {
        await database.transaction().execute((transaction) =>
          publish(transaction, {
            type: 'jangteo.identity.AccountClosed.v1',
            subject: accountId,
            data: { accountId },
          }),
        )
        await shop.context.drain()
      },
    }),
  })
})
afterAll(async () => {
  await identity.stop()
  await shop.stop()
})

const KIM = { sub: 'kim' }
const LEE = { sub: 'lee' }
const kept = async (caller: { sub: string }) => {
  const [cart, addresses, orders] = await Promise.all([
    shop.send({ url: '/api/cart/count' }, caller),
    shop.send({ url: '/api/orders/addresses' }, caller),
    shop.send({ url: '/api/orders' }, caller),
  ])
  return [cart.json().count, addresses.json().items.length, orders.json().items.length]
}

it('forgets cart, addresses and cards of an account that is closed, of no other, and keeps its orders', async () => {
  for (const caller of [KIM, LEE]) {
    const body = await shop.readyToOrder(undefined, caller)
    expect((await shop.order(body, undefined, caller)).statusCode).toBe(201)
    await shop.send({ method: 'POST', url: '/api/orders/addresses', payload: { address: seoul } }, caller)
    await shop.send({ method: 'PUT', url: `/api/cart/lines/${TOTE}`, payload: { quantity: 1 } }, caller)
  }
  const { paymentMethod } = await shop.readyToOrder(undefined, KIM)
  const before = await kept(KIM)
  await identity.closeAccount('kim')
  expect(before).toEqual([2, 1, 1])
  expect(await kept(KIM)).toEqual([0, 0, 1])
  expect(await shop.everythingStored()).not.toContain(String(paymentMethod))
  expect(await kept(LEE)).toEqual([1, 1, 1])
})
