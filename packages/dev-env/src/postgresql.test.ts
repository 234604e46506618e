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

  const boot = (environment: Readonly<Record<string, string>> = {}): Promise<BootedShop> => {
    const variables = [...urls].map(([name, url]) => [`DATABASE_URL_${name.toUpperCase()}`, url])
    return bootShop({ ...Object.fromEntries(variables), ...environment })
  }
  const deliveryOf = (customer: ShopCustomer, orderId: string): Promise<DeliveryDto> =>
    vi.waitUntil(
      () => customer.send<DeliveryDto>('GET', `/api/deliveries/${orderId}`).catch(() => undefined),
      { timeout: 20_000 },
    )
  const anySku = async (customer: ShopCustomer): Promise<string> => {
    const list = '/api/catalog/products?locale=ko&inStock=true&pageSize=1'
    const [product] = (await customer.send<ProductListDto>('GET', list)).items
    return product?.defaultSku ?? expect.fail('nothing to sell')
  }

  beforeAll(async () => {
    server = await startTestPostgres()
    for (const name of SERVICES) urls.set(name, await server.createDatabase(name))
    shop = await boot()
  })
  afterAll(async () => {
    await shop?.close()
    await server?.stop()
  })

  it('takes an order: stock, order and delivery are in the databases of their owners', async () => {
    const customer = await ShopCustomer.signIn(shop)
    const sku = await anySku(customer)
    const stockOf = `select stock from variant where sku = '${sku}'`
    const [before] = (await rows('catalog', stockOf)) as { stock: number }[]

    const order = await customer.buy(sku, 2)

    expect(await rows('order', 'select id, state from orders')).toEqual([{ id: order.id, state: 'placed' }])
    expect(await rows('catalog', stockOf)).toEqual([{ stock: (before?.stock ?? 0) - 2 }])
    expect((await deliveryOf(customer, order.id)).state).toBe('preparing')
    expect(await rows('delivery', 'select order_id from delivery')).toEqual([{ order_id: order.id }])
  })

  it('keeps for a service that is left out what it would have heard', async () => {
    await shop.close()
    shop = await boot({ WITHOUT: 'delivery' })
    const customer = await ShopCustomer.signIn(shop)
    const order = await customer.buy(await anySku(customer), 1)
    const waiting = `select consumer from outbox_delivery join outbox on outbox.id = event_id
      where subject = '${order.id}' and consumer like 'delivery.%' and delivered_at is null`
    await vi.waitUntil(async () => (await rows('order', waiting)).length > 0, { timeout: 20_000 })
    await expect(customer.send('GET', `/api/deliveries/${order.id}`)).rejects.toThrow('503')

    await shop.close()
    shop = await boot()
    expect((await deliveryOf(await ShopCustomer.signIn(shop), order.id)).state).toBe('preparing')
  })
})
