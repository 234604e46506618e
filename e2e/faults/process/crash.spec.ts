import type { ProductDetailDto, ProductListDto } from '@jangteo/contracts'
import type { ShopProcess } from '../../support/shop-process.ts'
import { expect } from '../../support/test.ts'
import { BusyShopper } from './busy-shopper.ts'
import { portsOf, test } from './own-shop.ts'

const SHOPPERS = 3
const CRASHES = 3
const ORDERS_BEFORE_A_CRASH = 8

type Stock = ReadonlyMap<string, number>

/** What is left of the variants that are scarce enough for the shop to say how many there are. */
async function scarceStock(url: string, among?: Stock): Promise<Stock> {
  const read = async <T>(path: string): Promise<T> => (await (await fetch(`${url}${path}`)).json()) as T
  const pages = await Promise.all(
    [1, 2, 3].map((page) => read<ProductListDto>(`/api/catalog/products?locale=en&pageSize=48&page=${page}`)),
  )
  const details = await Promise.all(
    pages
      .flatMap(({ items }) => items)
      .map(({ id }) => read<ProductDetailDto>(`/api/catalog/products/${id}?locale=en`)),
  )
  const variants = details.flatMap((product) => product.variants)
  const isWanted = among
    ? ({ sku }: { sku: string }) => among.has(sku)
    : ({ inStock }: { inStock: number }) => inStock > 0 && inStock < 10
  return new Map(variants.filter(isWanted).map(({ sku, inStock }) => [sku, inStock]))
}

/** Every shopper gets pieces of his own, of as many variants as there are. */
function share(stock: Stock): string[][] {
  const shares = Array.from({ length: SHOPPERS }, (): string[] => [])
  const pieces = [...stock].flatMap(([sku, count]) => Array.from({ length: count }, () => sku))
  pieces.forEach((sku, index) => shares[index % SHOPPERS]?.push(sku))
  return shares
}

/** Kills the shop with an order just acknowledged and another one under way. */
async function crashWhileOrdering(shop: ShopProcess, shoppers: readonly BusyShopper[]): Promise<void> {
  let acknowledged = 0
  let dead: Promise<void> | undefined
  const crash = (): void => {
    acknowledged += 1
    if (acknowledged >= ORDERS_BEFORE_A_CRASH && shoppers.some(({ isOrdering }) => isOrdering))
      dead ??= shop.kill()
  }
  const ends = await Promise.allSettled(shoppers.map((shopper) => shopper.shop(crash)))
  for (const end of ends)
    expect(String(end.status === 'rejected' && end.reason)).toMatch(/ECONNRESET|ECONNREFUSED|socket hang up/)
  await dead
}

const idsOf = async (shopper: BusyShopper): Promise<string[]> =>
  (await shopper.orders()).map(({ id }) => id).toSorted()

/** What was acknowledged is there; and said again, each key answers its one order, and there are no others. */
async function everyOrderIsThereOnce(shopper: BusyShopper): Promise<void> {
  await shopper.comeBack()
  const acknowledged = shopper.attempts.map(({ orderId }) => orderId).filter((id) => id !== undefined)
  expect(await idsOf(shopper)).toEqual(expect.arrayContaining(acknowledged))

  for (const attempt of shopper.attempts) await shopper.send(attempt)
  expect(await idsOf(shopper)).toEqual(shopper.attempts.map(({ orderId }) => orderId).toSorted())
  const states = new Map((await shopper.orders()).map(({ id, state }) => [id, state]))
  for (const { orderId = '', isCancelled } of shopper.attempts)
    if (isCancelled) expect(states.get(orderId)).toBe('cancelled')
}

/** What should be left when the orders that are not cancelled took their pieces, and nothing else did. */
async function stockAfter(before: Stock, shoppers: readonly BusyShopper[]): Promise<Stock> {
  const left = new Map(before)
  for (const { state, lines } of (await Promise.all(shoppers.map((shopper) => shopper.orders()))).flat())
    if (state !== 'cancelled')
      for (const { sku, quantity } of lines) left.set(sku, (left.get(sku) ?? 0) - quantity)
  return left
}

test('a shop that is killed while people order keeps every order, once', async ({ browser, openShop }) => {
  test.setTimeout(400_000)
  let shop = await openShop()
  const before = await scarceStock(shop.url)
  const shoppers: BusyShopper[] = []
  for (const pieces of share(before)) {
    const context = await browser.newContext({ baseURL: shop.url })
    const shopper = new BusyShopper(await context.newPage(), pieces)
    await shopper.register()
    shoppers.push(shopper)
  }

  for (let crash = 1; crash <= CRASHES; crash += 1) {
    await crashWhileOrdering(shop, shoppers)
    const attempts = shoppers.flatMap((shopper) => shopper.attempts)
    expect(attempts.filter(({ orderId }) => orderId).length).toBeGreaterThanOrEqual(ORDERS_BEFORE_A_CRASH)
    expect(attempts.filter(({ isCancelled }) => isCancelled)).not.toEqual([])
    shop = await openShop({ ports: portsOf(shop) })
    for (const shopper of shoppers) {
      await everyOrderIsThereOnce(shopper)
      await shopper.emptyCart()
    }
    const expected = await stockAfter(before, shoppers)
    await expect.poll(() => scarceStock(shop.url, before), { timeout: 90_000 }).toEqual(expected)
  }
})
