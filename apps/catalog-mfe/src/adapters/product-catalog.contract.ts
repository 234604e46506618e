import { describe, expect, it } from 'vitest'
import { criteriaFromAddress } from '../model/list-criteria.ts'
import type { ProductCatalog } from '../ports/product-catalog.ts'
import { aProduct, aVariant } from '../testing/product-builder.ts'

/** The goods that every adapter under contract must hold. */
export const CONTRACT_PRODUCTS = [
  aProduct(),
  aProduct({
    id: 'd4e5f6',
    slug: 'teapot',
    name: 'Stoneware teapot',
    category: { slug: 'kitchen', name: 'Kitchen' },
    variants: [aVariant({ sku: 'd4e5f6-one', inStock: 0, wasPrices: { KRW: 50_000, USD: 4_000 } })],
    defaultSku: 'd4e5f6-one',
  }),
]

export function productCatalogContract(name: string, create: () => ProductCatalog): void {
  describe(`ProductCatalog: ${name}`, () => {
    it('answers a product with all its variants', async () => {
      const product = await create().product('a1b2c3')
      expect(product?.name).toBe('Canvas tote')
      expect(product?.variants.map(({ sku }) => sku)).toEqual(['a1b2c3-blue', 'a1b2c3-green'])
    })

    it('answers undefined for an unknown product', async () => {
      expect(await create().product('zzzzzz')).toBeUndefined()
    })

    it('lists what fits the criteria', async () => {
      const list = await create().list(
        criteriaFromAddress({}, { currency: 'KRW', category: 'kitchen' }),
        'KRW',
      )
      expect(list.items.map(({ id }) => id)).toEqual(['d4e5f6'])
      expect(list).toMatchObject({ total: 1, page: 1, pageCount: 1 })
    })

    it('puts only what can be bought on a shelf', async () => {
      const shelf = await create().featured()
      expect(shelf.map(({ id }) => id)).toEqual(['a1b2c3'])
    })

    it('counts the products of each category', async () => {
      const categories = await create().categories()
      expect(categories.map(({ slug, productCount }) => [slug, productCount])).toEqual([
        ['bags-shoes', 1],
        ['kitchen', 1],
      ])
    })

    it('suggests by what was typed, and nothing for nothing', async () => {
      const catalog = create()
      expect((await catalog.suggest('teap')).map(({ text }) => text)).toEqual(['Stoneware teapot'])
      expect(await catalog.suggest('  ')).toEqual([])
    })
  })
}
