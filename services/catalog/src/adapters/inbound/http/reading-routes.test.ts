import {
  CategoriesSchema,
  OffersSchema,
  PageNamesSchema,
  ProblemSchema,
  ProductDetailSchema,
  type ProductListDto,
  ProductListSchema,
  SuggestionsSchema,
} from '@jangteo/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { contractErrors, type HttpShop, openHttpShop } from '../../../testing/http-shop.ts'
import { smallShop } from '../../../testing/small-shop.ts'

let shop: HttpShop
beforeAll(async () => {
  shop = await openHttpShop(smallShop)
})

const list = async (query: string): Promise<ProductListDto> => {
  const reply = await shop.get(`/products?locale=en&${query}`)
  expect(reply.statusCode).toBe(200)
  return reply.json()
}
const ids = async (query: string): Promise<string[]> => (await list(query)).items.map(({ id }) => id)
const counts = (facet: ProductListDto['facets']['colors']): [string, string, number][] =>
  facet.map(({ value, label, count }) => [value, label, count])

describe('every answer', () => {
  it.each([
    ['/categories?locale=ko', CategoriesSchema],
    ['/products?locale=ko', ProductListSchema],
    [
      '/products?locale=en&q=bag&category=bags&colors=blue&sort=price-asc&minPrice=1&page=1&pageSize=48',
      ProductListSchema,
    ],
    ['/products/bag001?locale=ko', ProductDetailSchema],
    ['/products/shirt1?locale=en', ProductDetailSchema],
    ['/suggestions?locale=ko&q=가', SuggestionsSchema],
    ['/offers?locale=en&skus=bag001-blue,shirt1-m', OffersSchema],
    ['/names/categories', PageNamesSchema],
    ['/names/products', PageNamesSchema],
  ])('%s keeps its contract and may be cached shortly', async (path, schema) => {
    const reply = await shop.get(path)
    expect(reply.statusCode).toBe(200)
    expect(contractErrors(schema, reply)).toEqual([])
    expect(reply.headers['cache-control']).toMatch(/^public, max-age=\d{1,2}$/)
    expect(reply.headers['content-type']).toContain('application/json')
  })

  it.each([
    ['/products/bag001?locale=ko', '"bag001"'],
    ['/products?locale=ko&q=bag', '"lists"'],
    ['/categories?locale=ko', '"categories"'],
    ['/categories/bags?locale=ko', '"categories"'],
  ])('%s says by which events it gets out of date', async (path, groups) => {
    expect((await shop.get(path)).headers['cache-groups']).toBe(groups)
  })

  it('need not be sent again while it is the same', async () => {
    const { etag } = (await shop.get('/products/bag001?locale=ko')).headers
    const again = await shop.get('/products/bag001?locale=ko', { 'if-none-match': `"other", ${etag}` })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect(again.headers.etag).toBe(etag)
    const other = await shop.get('/products/bag001?locale=en', { 'if-none-match': String(etag) })
    expect(other.statusCode).toBe(200)
  })
})

describe('bad input', () => {
  it.each([
    '/categories',
    '/categories?locale=fr',
    '/categories?locale=ko&extra=1',
    '/products?locale=fr',
    '/products',
    '/products?locale=ko&page=0',
    '/products?locale=ko&page=-1',
    '/products?locale=ko&page=1.5',
    '/products?locale=ko&page=many',
    '/products?locale=ko&pageSize=49',
    '/products?locale=ko&pageSize=0',
    '/products?locale=ko&sort=cheapest',
    '/products?locale=ko&currency=EUR',
    '/products?locale=ko&minPrice=-1',
    '/products?locale=ko&minPrice=1e12',
    '/products?locale=ko&inStock=perhaps',
    '/products?locale=ko&colour=blue',
    '/products?locale=ko&q=a&q=b',
    `/products?locale=ko&q=${'a'.repeat(101)}`,
    '/products/bag001',
    '/products/bag001?locale=ko&x=1',
    '/suggestions?locale=ko',
    `/suggestions?locale=ko&q=${'a'.repeat(101)}`,
    '/offers?locale=ko',
    `/offers?locale=ko&skus=${'a'.repeat(2001)}`,
  ])('%s is an invalid request', async (path) => {
    const reply = await shop.get(path)
    expect(reply.statusCode).toBe(400)
    expect(reply.headers['content-type']).toContain('application/problem+json')
    expect(reply.json()).toMatchObject({ code: 'invalid-request', status: 400 })
    expect(contractErrors(ProblemSchema, reply)).toEqual([])
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  it.each(['bag001', 'old-words-bag001'])('%s is answered under the name that it has now', async (id) => {
    const reply = await shop.get(`/products/${id}?locale=ko`)
    const { slug } = reply.json() as { slug: string }
    expect(slug).not.toBe('old-words')
    expect(reply.headers['content-location']).toBe(`/api/catalog/products/${slug}-bag001?locale=ko`)
  })

  it.each(['zzzzzz', 'BAG001', 'a'.repeat(99), 'bag001-blue', '%27%3B--', '..%2F..'])(
    '%s is no product',
    async (id) => {
      const reply = await shop.get(`/products/${id}?locale=ko`)
      expect(reply.statusCode).toBe(404)
      expect(reply.json()).toMatchObject({ code: 'product-not-found' })
    },
  )

  it.each(['nope', 'Fashion', 'fashion%2F..'])('%s is no category', async (slug) => {
    const reply = await shop.get(`/categories/${slug}?locale=ko`)
    expect(reply.statusCode).toBe(404)
    expect(reply.json()).toMatchObject({ code: 'category-not-found' })
    expect(contractErrors(ProblemSchema, reply)).toEqual([])
  })

  it('in lists of ids and skus is not found', async () => {
    expect(await ids('ids=zzzzzz,%27--,')).toEqual([])
    expect((await shop.get('/offers?locale=ko&skus=zzzzzz-x,nonsense,,')).json()).toEqual({ items: [] })
  })
})

describe('GET products', () => {
  it('tells what a card needs, in the language', async () => {
    const { items } = await list('ids=bag001')
    expect(items[0]).toEqual({
      id: 'bag001',
      slug: 'travel-backpack',
      name: 'Travel Backpack',
      category: 'bags',
      fromPrices: { KRW: 29_000, USD: 22_00 },
      wasPrices: { KRW: 39_000, USD: 29_00 },
      hasPriceRange: true,
      isInStock: true,
      isNew: true,
      defaultSku: 'bag001-blue',
      swatches: [
        { sku: 'bag001-red', label: 'Red', swatch: '#d63a45' },
        { sku: 'bag001-blue', label: 'Blue', swatch: '#3d7fd9' },
      ],
      picture: {
        src: '/api/catalog/pictures/backpack-blue-{width}.{format}',
        widths: [320, 640, 960],
        formats: ['avif', 'webp'],
        alt: 'Travel Backpack, Blue',
      },
    })
  })

  it.each([
    ['category=fashion', ['shirt1']],
    ['category=nowhere', []],
    ['colors=blue', ['bag001']],
    ['colors=red,blue', ['bag001']],
    ['colors=red&inStock=true', []],
    ['colors=', ['bag001', 'shirt1', 'candle']],
    ['sizes=m,xl', ['shirt1']],
    ['inStock=true', ['bag001', 'shirt1']],
    ['inStock=false', ['bag001', 'shirt1', 'candle']],
    ['onSale=true', ['bag001']],
    ['currency=KRW&maxPrice=12000', ['candle']],
    ['minPrice=2200&maxPrice=2200', ['bag001']],
    ['minPrice=9000&maxPrice=100', []],
    ['ids=candle,bag001', ['candle', 'bag001']],
    ['skus=shirt1-l,bag001-red', ['shirt1', 'bag001']],
    ['sort=price-asc', ['candle', 'bag001', 'shirt1']],
    ['sort=newest', ['bag001', 'shirt1', 'candle']],
    ['q=셔츠', ['shirt1']],
    ['q=shirt&category=bags', []],
    ['q=', ['bag001', 'shirt1', 'candle']],
    ['page=2&pageSize=2', ['candle']],
    ['page=1000', []],
  ])('%s', async (query, expected) => {
    expect(await ids(query)).toEqual(expected)
  })

  it('takes prices for those of the language where no currency is named', async () => {
    const korean = (await shop.get('/products?locale=ko&maxPrice=12000')).json()
    expect(korean.items.map(({ id }: { id: string }) => id)).toEqual(['candle'])
  })

  it('counts facets with their words', async () => {
    const { facets } = await list('category=bags&colors=red')
    expect(counts(facets.categories)).toEqual([['bags', 'Bags', 1]])
    expect(counts(facets.colors)).toEqual([
      ['red', 'Red', 1],
      ['blue', 'Blue', 1],
    ])
    const { facets: ofNothing } = await list('category=fashion&colors=red&sizes=m')
    expect(counts(ofNothing.categories)).toEqual([['fashion', 'Fashion', 0]])
    expect(counts(ofNothing.colors)).toEqual([['red', 'Red', 0]])
    expect(counts(ofNothing.sizes)).toEqual([['m', 'M', 0]])
    const all = await list('')
    expect(counts(all.facets.sizes)).toEqual([
      ['m', 'M', 1],
      ['l', 'L', 1],
    ])
    expect(all.facets.price).toEqual({ min: { KRW: 12_000, USD: 9_00 }, max: { KRW: 39_000, USD: 29_00 } })
  })
})

it('tells no more of the stock than ten pieces', async () => {
  const detail = (await shop.get('/products/bag001?locale=ko')).json()
  expect(detail.variants.map(({ inStock }: { inStock: number }) => inStock)).toEqual([0, 10])
  const offers = (await shop.get('/offers?locale=ko&skus=bag001-blue,shirt1-l')).json()
  expect(offers.items.map(({ inStock }: { inStock: number }) => inStock)).toEqual([10, 2])
})

it('offers what another context needs to sell a variant', async () => {
  const { items } = (await shop.get('/offers?locale=ko&skus=bag001-blue,zzzzzz-x')).json()
  expect(items).toEqual([
    {
      sku: 'bag001-blue',
      productId: 'bag001',
      slug: 'travel-backpack',
      name: '여행 백팩',
      option: '블루',
      prices: { KRW: 29_000, USD: 22_00 },
      inStock: 10,
      picture: expect.objectContaining({ alt: '여행 백팩, 블루' }),
    },
  ])
})

it('suggests categories and products', async () => {
  const { items } = (await shop.get('/suggestions?locale=en&q=fas')).json()
  expect(items).toEqual([
    { kind: 'category', text: 'Fashion', slug: 'fashion' },
    expect.objectContaining({ kind: 'product', id: 'shirt1', text: 'Linen Shirt' }),
  ])
})
