import { beforeEach, expect, it } from 'vitest'
import { productChanged } from '../domain/events.ts'
import { toSku } from '../domain/ids.ts'
import { aCategory, anAssortment, aProduct, aVariant } from '../testing/product-builder.ts'
import type { StoredCatalog } from '../testing/stored-catalog.ts'

const size = { kind: 'size', label: { ko: '중', en: 'Medium' } } as const
const goods = anAssortment(
  [
    aProduct('aaaaaa', {
      isNew: true,
      rank: 1,
      variants: [
        aVariant('aaaaaa-red', { stock: 0, wasPrices: { KRW: 59_000, USD: 45_00 } }),
        aVariant('aaaaaa-blue'),
      ],
    }),
    aProduct('bbbbbb', { category: 'home', variants: [aVariant('bbbbbb-m', { option: size })] }),
  ],
  [aCategory({ slug: 'home' }), aCategory()],
)
const events = goods.products.map(productChanged)

/** What every adapter of `ProductRepository` does. `create` answers an empty shop. */
export function productRepositoryContract(create: () => Promise<StoredCatalog>): void {
  let shop: StoredCatalog
  beforeEach(async () => {
    shop = await create()
  })

  it('begins with nothing', async () => {
    const { assortment } = await shop.products.changesSince(undefined)
    expect(assortment).toEqual({ categories: [], products: [] })
  })

  it('gives the goods back as they were stored, in their order', async () => {
    expect(await shop.products.insertIfEmpty(goods, events)).toBe(true)
    const { assortment } = await shop.products.changesSince(undefined)
    expect(assortment).toEqual(goods)
    expect(assortment?.products.map(({ id }) => id)).toEqual(['bbbbbb', 'aaaaaa'])
  })

  it('publishes what was stored', async () => {
    await shop.products.insertIfEmpty(goods, events)
    expect(await shop.readEvents()).toEqual(events)
  })

  it('leaves a shop that has goods alone', async () => {
    await shop.products.insertIfEmpty(goods, events)
    const others = anAssortment([aProduct('cccccc')])
    expect(await shop.products.insertIfEmpty(others, others.products.map(productChanged))).toBe(false)
    expect((await shop.products.changesSince(undefined)).assortment).toEqual(goods)
    expect(await shop.readEvents()).toEqual(events)
  })

  it('stores once where several ask at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => shop.products.insertIfEmpty(goods, events)),
    )
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(await shop.readEvents()).toEqual(events)
  })

  it('tells everything to a reader that knew an empty shop', async () => {
    const { mark } = await shop.products.changesSince(undefined)
    await shop.products.insertIfEmpty(goods, [])
    expect((await shop.products.changesSince(mark)).assortment).toEqual(goods)
  })

  it('tells a reader that knows the goods only the stock that changed', async () => {
    await shop.products.insertIfEmpty(goods, [])
    const { mark } = await shop.products.changesSince(undefined)
    await shop.inventory.transact((transaction) =>
      transaction.moveStock([{ sku: toSku('aaaaaa-blue'), by: -2 }]),
    )
    const changes = await shop.products.changesSince(mark)
    expect(changes.assortment).toBeUndefined()
    expect(changes.levels).toContainEqual({
      sku: 'aaaaaa-blue',
      productId: 'aaaaaa',
      available: 3,
      version: 1,
    })
  })
}
