import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Operation, operationsOf } from './testing/access/operations.ts'
import { type BootedShop, bootShop } from './testing/booted-shop.ts'
import { ShopCustomer } from './testing/shop-customer.ts'

let shop: BootedShop
beforeAll(async () => {
  shop = await bootShop()
})
afterAll(() => shop.close())

const PLACEHOLDER = /\{[^}]+\}/g

/** One operation of each service that reads a token; the gateway reads it in front of them all. */
async function guardedOperations(): Promise<readonly Operation[]> {
  const services = shop.system.services.inStartOrder
  const guarded = await Promise.all(
    services.map(async (service) =>
      service.name === 'gateway'
        ? { service, key: 'GET /api/orders' }
        : (await operationsOf(service)).find(({ security }) => security !== undefined),
    ),
  )
  return guarded.filter((operation) => operation !== undefined)
}

async function statusOf({ service, key }: Operation, token: string): Promise<number> {
  const [method, path = ''] = key.split(' ')
  const { statusCode } = await service.app.inject({
    method: method as 'GET',
    url: path.replace(PLACEHOLDER, () => randomUUID()),
    headers: { authorization: `Bearer ${token}` },
  })
  return statusCode
}

function accountOf(token: string): string {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  return typeof claims === 'object' && claims !== null && 'sub' in claims ? String(claims.sub) : ''
}

it('a token that has not expired is refused by every service once the sign-ins of its account have ended', async () => {
  const { token } = await ShopCustomer.signIn(shop)
  const operations = await guardedOperations()
  expect(operations.map(({ service }) => service.name).toSorted()).toEqual([
    'catalog',
    'delivery',
    'gateway',
    'identity',
    'order',
    'recommend',
    'registry',
  ])
  for (const operation of operations) expect(await statusOf(operation, token), operation.key).not.toBe(401)

  await shop.system.services.identity.endSessions(accountOf(token))
  for (const operation of operations)
    await vi.waitFor(async () => expect(await statusOf(operation, token), operation.key).toBe(401), 60_000)

  const { token: next } = await ShopCustomer.signIn(shop)
  for (const operation of operations) expect(await statusOf(operation, next), operation.key).not.toBe(401)
})
