import { beforeAll, describe, expect, it } from 'vitest'
import { toProductId, toSku } from '../domain/ids.ts'
import { aCategory, anAssortment, aProduct, aVariant } from '../testing/product-builder.ts'
import { openShop, type Shop } from '../testing/shop.ts'
import { listCategories } from './list-categories.ts'
import { listOffers } from './list-offers.ts'
import { listProducts, type ListProducts } from './list-products.ts'
import { showProduct } from './show-product.ts'
import { suggest } from './suggest.ts'

const priced = (sku: string, KRW: number, USD: number) => aVariant(sku, { prices: { KRW, USD } })
const goods = anAssortment(
  [
    aProduct('aaaaaa', { rank: 0, variants: [priced('aaaaaa-blue', 30_000, 20_00)] }),
    aProduct('bbbbbb', {
      rank: 1,
      name: { ko: '캔버스 토트', en: 'Canvas Tote' },
      variants: [priced('bbbbbb-blue', 10_000, 25_00)],
    }),
    aProduct('cccccc', {
      rank: 2,
      isNew: true,
      category: 'home',
      name: { ko: '촛대', en: 'Candlestick' },
      keywords: { ko: [], en: ['backpack stand'] },
      variants: [priced('cccccc-blue', 20_000, 10_00)],
    }),
  ],
  [
    aCategory(),
    aCategory({ slug: 'home', name: { ko: '홈', en: 'Home' } }),
    aCategory({ slug: 'toys', name: { ko: '장난감', en: 'Toys' } }),
  ],
)
let shop: Shop
beforeAll(async () => {
  shop = await openShop(goods)
})

const list = async (query: Partial<ListProducts>): Promise<string[]> => {
  const page = await listProducts(shop, {
    filter: {},
    sort: 'featured',
    currency: 'KRW',
    page: 1,
    pageSize: 24,
    ...query,
  })
  return page.products.map(({ id }) => id)
}

describe('the list of products', () => {
  it.each([
    ['featured', 'KRW', ['aaaaaa', 'bbbbbb', 'cccccc']],
    ['newest', 'KRW', ['cccccc', 'aaaaaa', 'bbbbbb']],
    ['price-asc', 'KRW', ['bbbbbb', 'cccccc', 'aaaaaa']],
    ['price-asc', 'USD', ['cccccc', 'aaaaaa', 'bbbbbb']],
    ['price-desc', 'USD', ['bbbbbb', 'aaaaaa', 'cccccc']],
  ] as const)('is sorted by %s in %s', async (sort, currency, ids) => {
    expect(await list({ sort, currency })).toEqual(ids)
  })

  it('comes in pages', async () => {
    expect(await list({ page: 1, pageSize: 2 })).toEqual(['aaaaaa', 'bbbbbb'])
    expect(await list({ page: 2, pageSize: 2 })).toEqual(['cccccc'])
    expect(await list({ page: 3, pageSize: 2 })).toEqual([])
  })

  it('counts all pages', async () => {
    const page = await listProducts(shop, {
      filter: {},
      sort: 'featured',
      currency: 'KRW',
      page: 2,
      pageSize: 2,
    })
    expect(page.total).toBe(3)
    expect(page.facets.categories.map(({ value, count }) => [value, count])).toEqual([
      ['bags', 2],
      ['home', 1],
    ])
  })

  it('keeps the order of named ids, each once, without unknown ones', async () => {
    const ids = ['cccccc', 'zzzzzz', 'aaaaaa', 'cccccc'].map(toProductId)
    expect(await list({ ids })).toEqual(['cccccc', 'aaaaaa'])
  })

  it('finds the owners of skus', async () => {
    expect(await list({ skus: ['bbbbbb-blue', 'aaaaaa-none', 'bbbbbb-blue'].map(toSku) })).toEqual(['bbbbbb'])
  })

  it('has the best match of a search first, and narrows it down like any list', async () => {
    expect(await list({ text: 'backpack' })).toEqual(['aaaaaa', 'cccccc'])
    expect(await list({ text: 'backpack', filter: { category: 'home' } })).toEqual(['cccccc'])
    expect(await list({ text: 'backpack', ids: [toProductId('bbbbbb')] })).toEqual([])
    expect(await list({ text: 'backpack', sort: 'price-asc' })).toEqual(['cccccc', 'aaaaaa'])
  })

  it('is not searched by blanks, and is empty for signs only', async () => {
    expect(await list({ text: '   ' })).toHaveLength(3)
    expect(await list({ text: '?!' })).toEqual([])
  })
})

describe('suggestions', () => {
  it('are categories, then products, eight in all', async () => {
    const products = Array.from({ length: 12 }, (_, rank) =>
      aProduct(`a${String(rank).padStart(5, '0')}`, { rank, name: { ko: '가방', en: 'Bag' } }),
    )
    const large = await openShop(anAssortment(products))
    const suggestions = await suggest(large, '가')
    expect(suggestions.map(({ kind }) => kind)).toEqual(['category', ...Array(7).fill('product')])
  })

  it('are none for blanks', async () => {
    expect(await suggest(shop, ' ')).toEqual([])
  })
})

it('counts the products of every category, empty ones too', () => {
  expect(listCategories(shop).map(({ category, productCount }) => [category.slug, productCount])).toEqual([
    ['bags', 2],
    ['home', 1],
    ['toys', 0],
  ])
})

it('shows a product with its category', () => {
  expect(showProduct(shop, toProductId('cccccc'))).toMatchObject({ category: { slug: 'home' } })
  expect(showProduct(shop, toProductId('zzzzzz'))).toBeUndefined()
})

it('offers known skus once', () => {
  const skus = ['cccccc-blue', 'zzzzzz-x', 'aaaaaa-blue', 'cccccc-blue'].map(toSku)
  expect(listOffers(shop, skus).map(({ variant }) => variant.sku)).toEqual(['cccccc-blue', 'aaaaaa-blue'])
})
