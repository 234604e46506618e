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

/** Posts a form as the platform's program. */
async function asProgram(path: string, form: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${shop.identityUrl}/oauth/${path}`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`jangteo-cli:${shop.secrets.cli}`)}` },
    body: new URLSearchParams(form),
  })
}

async function programToken(): Promise<string> {
  const answer = await asProgram('token', { grant_type: 'client_credentials', scope: 'registry:publish' })
  return ((await answer.json()) as { access_token: string }).access_token
}

async function expectEveryService(token: string, answer: { isRefused: boolean }): Promise<void> {
  for (const operation of await guardedOperations())
    await vi.waitFor(
      async () => expect((await statusOf(operation, token)) === 401, operation.key).toBe(answer.isRefused),
      60_000,
    )
}

it('A23 a token that has not expired is refused by every service once the sign-ins of its account have ended', async () => {
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
  await expectEveryService(token, { isRefused: false })
  await shop.system.services.identity.endSessions(accountOf(token))
  await expectEveryService(token, { isRefused: true })
  const { token: next } = await ShopCustomer.signIn(shop)
  await expectEveryService(next, { isRefused: false })
})

it('one token of a program is refused by every service once it was revoked, and its others are not', async () => {
  const [revoked, other] = [await programToken(), await programToken()]
  await expectEveryService(revoked, { isRefused: false })
  expect((await asProgram('revoke', { token: revoked })).status).toBe(200)
  await expectEveryService(revoked, { isRefused: true })
  await expectEveryService(other, { isRefused: false })
})
