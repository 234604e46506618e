import { beforeEach, describe, expect, it } from 'vitest'
import { toProductId, toSku } from '../domain/ids.ts'
import type { StockLevel } from '../domain/stock.ts'
import { anAssortment, aProduct, aVariant } from '../testing/product-builder.ts'
import { createInMemoryCatalog } from '../testing/stored-catalog.ts'
import { openShop } from '../testing/shop.ts'
import { CatalogView } from './catalog-view.ts'
import { refreshCatalog } from './refresh-catalog.ts'
import { reserveStock } from './reserve-stock.ts'
import { seedCatalog } from './seed-catalog.ts'
import { numberedId } from '../testing/numbered-id.ts'

const blue = toSku('aaaaaa-blue')
const goods = anAssortment([aProduct('aaaaaa'), aProduct('bbbbbb', { rank: 1 })])
const level = (available: number, version: number): StockLevel => ({
  sku: blue,
  productId: toProductId('aaaaaa'),
  available,
  version,
})

describe('the view', () => {
  let view: CatalogView
  const stock = (): number | undefined => view.findVariant(blue)?.variant.stock
  beforeEach(() => {
    view = new CatalogView()
    view.replace(goods)
  })

  it('takes the newest stock, in whatever order levels come', () => {
    view.applyStock([level(2, 3)])
    view.applyStock([level(4, 1), level(3, 2)])
    expect(stock()).toBe(2)
  })

  it('keeps newer stock when the goods are read again', () => {
    view.applyStock([level(2, 3)])
    view.replace(goods)
    expect(stock()).toBe(2)
  })

  it('heeds no level of a product that it does not know', () => {
    view.applyStock([{ ...level(1, 1), productId: toProductId('zzzzzz') }])
    expect(view.products).toEqual(goods.products)
  })

  it('knows a variant by its exact sku only', () => {
    expect(view.findVariant(toSku('aaaaaa-red'))).toBeUndefined()
  })
})

describe('refreshing', () => {
  it('shows what another replica sold', async () => {
    const stored = createInMemoryCatalog()
    const here = await openShop(goods, stored)
    const there = await openShop(goods, stored)
    const mark = await refreshCatalog({ ...stored, ...here }, undefined)
    await reserveStock(there, { id: numberedId(1), lines: [{ sku: blue, quantity: 2 }] })
    expect(here.view.findVariant(blue)?.variant.stock).toBe(5)
    await refreshCatalog({ ...stored, ...here }, mark)
    expect(here.view.findVariant(blue)?.variant.stock).toBe(3)
  })
})

describe('seeding', () => {
  it('announces every product of an empty shop', async () => {
    const shop = createInMemoryCatalog()
    expect(await seedCatalog(shop, goods)).toBe(true)
    expect(await shop.readEvents()).toMatchObject([
      { kind: 'ProductChanged', productId: 'aaaaaa', isAvailable: true },
      { kind: 'ProductChanged', productId: 'bbbbbb', isAvailable: true },
    ])
  })

  it('leaves stock and prices of a shop with goods alone', async () => {
    const shop = await openShop(goods)
    await reserveStock(shop, { id: numberedId(1), lines: [{ sku: blue, quantity: 2 }] })
    const dearer = anAssortment([
      aProduct('aaaaaa', { variants: [aVariant(blue, { stock: 99, prices: { KRW: 1, USD: 1 } })] }),
    ])
    expect(await seedCatalog(shop, dearer)).toBe(false)
    const { assortment } = await shop.products.changesSince(undefined)
    expect(assortment?.products).toHaveLength(2)
    expect(assortment?.products[0]?.variants[0]).toMatchObject({
      stock: 3,
      prices: { KRW: 39_000, USD: 29_00 },
    })
  })
})
