import type { DeliveryDto, OrderDto, ProductListDto } from '@jangteo/contracts'
import { findPostgres, startTestPostgres, type TestPostgres } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type BootedShop, bootShop } from './testing/booted-shop.ts'
import { ShopCustomer } from './testing/shop-customer.ts'

const SERVICES = [
  'gateway',
  'identity',
  'catalog',
  'payment_sandbox',
  'order',
  'delivery',
  'recommend',
  'registry',
] as const
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

  it(
    'lets each order be either cancelled or sent, also when both happen in the same moment',
    { timeout: 120_000 },
    async () => {
      const customer = await ShopCustomer.signIn(shop)
      const ids: string[] = []
      for (let bought = 0; bought < 12; bought += 1)
        ids.push((await customer.buy(await anySku(customer), 1)).id)
      for (const id of ids) await deliveryOf(customer, id)
      const among = `order_id in (${ids.map((id) => `'${id}'`).join()})`
      await rows('delivery', `update delivery set planned_at = now() - interval '1 day' where ${among}`)
      const started = `select 1 from delivery where state = 'started' and ${among}`
      await vi.waitUntil(async () => (await rows('delivery', started)).length > 0, {
        timeout: 60_000,
        interval: 1,
      })
      const cancelOne = (id: string): Promise<unknown> => customer.send('POST', `/api/orders/${id}/cancel`)
      const answers = await Promise.allSettled(ids.map(cancelOne))
      const accepted = ids.filter((_, at) => answers[at]?.status === 'fulfilled')

      const outcome = async (id: string): Promise<string> => {
        const order = await customer.send<OrderDto>('GET', `/api/orders/${id}`)
        return `${order.state} ${order.payment.state} ${(await deliveryOf(customer, id)).state}`
      }
      const expected = ids.map((id) =>
        accepted.includes(id) ? 'cancelled refunded cancelled' : 'shipped authorized started',
      )
      await expect
        .poll(() => Promise.all(ids.map(outcome)), { timeout: 60_000, interval: 200 })
        .toEqual(expected)
    },
  )

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
