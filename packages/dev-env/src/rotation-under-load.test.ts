import { run } from '@jangteo/cli'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type BootedShop, bootShop } from './testing/booted-shop.ts'
import { PacedRequests } from './testing/paced-requests.ts'
import { ShopCustomer } from './testing/shop-customer.ts'

let shop: BootedShop
let orders: PacedRequests
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  shop = await bootShop()
  orders = new PacedRequests(`${shop.url}/api/orders`)
})
afterAll(async () => {
  vi.useRealTimers()
  await shop.close()
})

const passMinutes = (minutes: number): void => void vi.setSystemTime(Date.now() + minutes * 60_000)

function kidOf(token: string): unknown {
  const header: { kid?: unknown } = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString())
  return header.kid
}

/** Answers which key signed it. */
async function takeToken(): Promise<unknown> {
  const { token } = await ShopCustomer.signIn(shop)
  orders.take(token)
  return kidOf(token)
}

/** What the operator types. */
async function rotateKeys(): Promise<void> {
  const lines: string[] = []
  const say = (line: string): void => void lines.push(line)
  const env = {
    JANGTEO_CLIENT_ID: 'jangteo-cli',
    JANGTEO_CLIENT_SECRET: shop.secrets.cli,
    JANGTEO_TOKEN_URL: `${shop.identityUrl}/oauth/token`,
  }
  const io = { env, cwd: process.cwd(), out: say, err: say, wait: () => Promise.resolve() }
  expect(await run(['rotate-keys', '--registry', shop.url], io), lines.join('\n')).toBe(0)
}

/** A hundred requests: from the command, over the ten minutes until the new key signs, to tokens of both keys by turns. Answers the new key. */
async function rotateAmongRequests(former: unknown): Promise<unknown> {
  await Promise.all([orders.send(20), rotateKeys()])
  let signing: unknown
  for (let waited = 0; waited < 10; waited += 2) {
    expect(signing ?? former).toBe(former)
    passMinutes(2)
    await shop.system.services.identity.lookForKeys()
    ;[signing] = await Promise.all([takeToken(), orders.send(10)])
  }
  expect(signing).not.toBe(former)
  expect([...(await orders.send(30))].map(kidOf)).toEqual([former, signing])
  return signing
}

it(
  'A35 all of two hundred requests, fifty a second, are answered while the key changes twice',
  { timeout: 300_000 },
  async () => {
    const first = await takeToken()
    await rotateAmongRequests(await rotateAmongRequests(first))
    expect(await orders.answers()).toEqual({ 200: 200 })
  },
)
