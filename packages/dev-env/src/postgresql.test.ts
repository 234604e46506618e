import type { DeliveryDto, ProductListDto } from '@jangteo/contracts'
import { findPostgres, startTestPostgres, type TestPostgres } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type BootedShop, bootShop } from './testing/booted-shop.ts'
import { ShopCustomer } from './testing/shop-customer.ts'

const SERVICES = ['gateway', 'identity', 'catalog', 'order', 'delivery', 'recommend', 'registry'] as const
const isInstalled = (await findPostgres()) !== undefined

describe.skipIf(!isInstalled)('the whole shop on PostgreSQL, a database for each service', () => {
  let server: TestPostgres
  let shop: BootedShop
  const urls = new Map<string, string>()
  const rows = (service: string, statement: string): Promise<readonly unknown[]> =>
    server.query(urls.get(service) ?? expect.fail(`no database of ${service}`), statement)

  beforeAll(async () => {
    server = await startTestPostgres()
    for (const name of SERVICES) urls.set(name, await server.createDatabase(name))
    const variables = [...urls].map(([name, url]) => [`DATABASE_URL_${name.toUpperCase()}`, url])
    shop = await bootShop(Object.fromEntries(variables))
  })
  afterAll(async () => {
    await shop?.close()
    await server?.stop()
  })

  it('takes an order: stock, order and delivery are in the databases of their owners', async () => {
    const customer = await ShopCustomer.signIn(shop)
    const list = '/api/catalog/products?locale=ko&inStock=true&pageSize=1'
    const [product] = (await customer.send<ProductListDto>('GET', list)).items
    const sku = product?.defaultSku ?? expect.fail('nothing to sell')
    const stockOf = `select stock from variant where sku = '${sku}'`
    const [before] = (await rows('catalog', stockOf)) as { stock: number }[]

    const order = await customer.buy(sku, 2)

    expect(await rows('order', 'select id, state from orders')).toEqual([{ id: order.id, state: 'placed' }])
    expect(await rows('catalog', stockOf)).toEqual([{ stock: (before?.stock ?? 0) - 2 }])
    const delivery = await vi.waitUntil(
      () => customer.send<DeliveryDto>('GET', `/api/deliveries/${order.id}`).catch(() => undefined),
      { timeout: 20_000 },
    )
    expect(delivery.state).toBe('preparing')
    expect(await rows('delivery', 'select order_id from delivery')).toEqual([{ order_id: order.id }])
  })
})
