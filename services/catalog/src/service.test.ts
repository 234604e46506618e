import type { DatabaseSource } from '@jangteo/service-kit'
import { createTestContext, describeOnEveryEngine, type TestContext } from '@jangteo/service-kit/testing'
import type { IntegrationEvent, ProductListDto } from '@jangteo/contracts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CatalogConfig } from './config.ts'
import { seedProducts } from './goods/index.ts'
import { type CatalogService, createCatalogService } from './service.ts'
import { numberedId } from './testing/numbered-id.ts'

const CONFIG: CatalogConfig = {
  CATALOG_SEED: false,
  CATALOG_REFRESH_MS: 100,
  CATALOG_SWEEP_MS: 100,
  CATALOG_RESERVATIONS_KEPT_DAYS: 30,
}
const scarce = seedProducts.flatMap(({ id, variants }) =>
  variants.flatMap(({ code, stock }) =>
    stock > 0 && stock < 10 ? [{ id, sku: `${id}-${code}`, stock }] : [],
  ),
)[0] ?? { id: '', sku: '', stock: 0 }

describeOnEveryEngine('the catalog service', (engine) => {
  let databases: DatabaseSource
  let context: TestContext
  let service: CatalogService
  let services: CatalogService[]

  const open = async (config: Partial<CatalogConfig> = {}): Promise<CatalogService> => {
    const opened = await createCatalogService(context, { ...CONFIG, ...config })
    services.push(opened)
    return opened
  }
  beforeEach(async () => {
    services = []
    databases = await engine.createDatabases()
    context = await createTestContext({ databases })
    service = await open()
  })
  afterEach(async () => {
    for (const each of services) await each.stop()
    await context.close()
  })

  const list = async (of: CatalogService = service): Promise<ProductListDto> =>
    (await of.app.inject('/api/catalog/products?locale=en')).json()
  const reserve = async (quantity: number) =>
    service.app.inject({
      method: 'POST',
      url: '/api/catalog/reservations',
      headers: { authorization: await context.testTokens.bearer({ scopes: ['catalog:reserve'] }) },
      payload: { id: numberedId(1), lines: [{ sku: scarce.sku, quantity }] },
    })
  const stock = async (of: CatalogService = service): Promise<number> => {
    const reply = await of.app.inject(`/api/catalog/offers?locale=ko&skus=${scarce.sku}`)
    return reply.json().items[0].inStock
  }

  it('opens an empty shop, and stocks it once', async () => {
    expect((await list()).total).toBe(0)
    expect(await service.seedCatalog()).toBe(true)
    expect((await list()).total).toBe(seedProducts.length)
    expect(await service.seedCatalog()).toBe(false)
    expect((await list()).total).toBe(seedProducts.length)
  })

  it('keeps what was sold over a restart, though it is told to stock the shop', async () => {
    await service.seedCatalog()
    expect((await reserve(1)).statusCode).toBe(201)
    expect(await stock()).toBe(scarce.stock - 1)
    await service.stop()
    expect(await stock(await open({ CATALOG_SEED: true }))).toBe(scarce.stock - 1)
  })

  it('tells other contexts about new goods and changed stock', async () => {
    const heard: IntegrationEvent[] = []
    context.broker.subscribe({
      name: 'test.listener',
      types: ['jangteo.catalog.ProductChanged.v1', 'jangteo.catalog.StockChanged.v1'],
      receive: async (event) => void heard.push(event),
      bury: async (event, error) => expect.fail(`${event.type} was buried: ${error}`),
    })
    await service.seedCatalog()
    await reserve(1)
    await context.drain()
    const products = heard.filter(({ type }) => type === 'jangteo.catalog.ProductChanged.v1')
    expect(new Set(products.map(({ subject }) => subject)).size).toBe(seedProducts.length)
    expect(heard.at(-1)).toMatchObject({
      type: 'jangteo.catalog.StockChanged.v1',
      subject: scarce.id,
      data: { sku: scarce.sku, productId: scarce.id, available: scarce.stock - 1 },
    })
  })

  it('returns the stock of a forgotten reservation by itself', async () => {
    await service.seedCatalog()
    await service.start({ host: '127.0.0.1', port: 0 })
    await reserve(1)
    context.clock.advance({ minutes: 15 })
    await expect.poll(() => stock()).toBe(scarce.stock)
  })

  it('shows what another replica stocked and sold', async () => {
    const replica = await open()
    await replica.start({ host: '127.0.0.1', port: 0 })
    await service.seedCatalog()
    await expect.poll(async () => (await list(replica)).total).toBe(seedProducts.length)
    await reserve(1)
    await expect.poll(() => stock(replica)).toBe(scarce.stock - 1)
  })

  it('is ready, and describes its routes', async () => {
    expect((await service.app.inject('/readyz')).statusCode).toBe(200)
    const { paths } = (await service.app.inject('/api/catalog/openapi.json')).json()
    expect(Object.keys(paths).toSorted()).toEqual([
      '/api/catalog/categories',
      '/api/catalog/categories/{slug}',
      '/api/catalog/names/categories',
      '/api/catalog/names/products',
      '/api/catalog/offers',
      '/api/catalog/pictures/{file}',
      '/api/catalog/products',
      '/api/catalog/products/{id}',
      '/api/catalog/reservations',
      '/api/catalog/reservations/{id}/cancel',
      '/api/catalog/reservations/{id}/confirm',
      '/api/catalog/suggestions',
    ])
  })
})
