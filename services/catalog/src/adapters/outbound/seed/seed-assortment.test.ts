import { describe, expect, it } from 'vitest'
import { seedCategories, seedProducts } from '../../../goods/index.ts'
import type { SeedCategory, SeedProduct } from '../../../goods/seed-product.ts'
import { InvalidGoods } from '../../../domain/errors.ts'
import { seedAssortment } from './seed-assortment.ts'

const category: SeedCategory = {
  slug: 'bags',
  name: { ko: '가방', en: 'Bags' },
  tagline: { ko: '가방', en: 'Bags' },
  pictureOf: 'tote',
}
const product: SeedProduct = {
  id: 'aaaaaa',
  slug: 'tote',
  category: 'bags',
  icon: 'bag',
  name: { ko: '토트', en: 'Tote' },
  summary: { ko: '가벼워요.', en: 'Light.' },
  description: { ko: [], en: [] },
  details: [],
  option: 'color',
  variants: [
    {
      code: 'blue',
      label: { ko: '블루', en: 'Blue' },
      swatch: '#3d7fd9',
      family: 'blue',
      picture: 'tote-blue',
      prices: { KRW: 1000, USD: 100 },
      stock: 3,
    },
  ],
  keywords: { ko: [], en: [] },
}

describe('seed goods', () => {
  it('of the shop keep every rule', () => {
    const { categories, products } = seedAssortment(seedCategories, seedProducts)
    expect(categories.length).toBe(seedCategories.length)
    expect(products.length).toBe(seedProducts.length)
    expect(products.map(({ rank }) => rank)).toEqual(products.map((_, index) => index))
  })

  it('become products with skus of their own', () => {
    const { products, categories } = seedAssortment([category], [product])
    expect(products[0]?.variants[0]).toMatchObject({
      sku: 'aaaaaa-blue',
      option: { kind: 'color', family: 'blue' },
      stock: 3,
    })
    expect(categories[0]).toMatchObject({ slug: 'bags', picture: 'tote-blue' })
  })

  it('come featured first, then as they are written', () => {
    const as = (id: string, featuredRank?: number): SeedProduct => ({
      ...product,
      id,
      slug: `s-${id}`,
      featuredRank,
    })
    const goods = seedAssortment([], []).products
    expect(goods).toEqual([])
    const { products } = seedAssortment(
      [{ ...category, pictureOf: 's-aaaaaa' }],
      [as('aaaaaa'), as('bbbbbb', 2), as('cccccc'), as('dddddd', 1)],
    )
    expect(products.map(({ id }) => id)).toEqual(['dddddd', 'bbbbbb', 'aaaaaa', 'cccccc'])
  })

  it.each([
    ['a category whose picture is of no product', { ...category, pictureOf: 'nothing' }, product],
    [
      'a colour without swatch',
      category,
      { ...product, variants: product.variants.map((v) => ({ ...v, swatch: undefined })) },
    ],
    ['a wrong id', category, { ...product, id: '@' }],
    [
      'a wrong variant code',
      category,
      { ...product, variants: product.variants.map((v) => ({ ...v, code: 'Blue!' })) },
    ],
    [
      'a price with a fraction',
      category,
      { ...product, variants: product.variants.map((v) => ({ ...v, prices: { KRW: 1, USD: 0.5 } })) },
    ],
  ])('are refused with %s', (_, wrongCategory, wrongProduct) => {
    expect(() => seedAssortment([wrongCategory], [wrongProduct])).toThrow(InvalidGoods)
  })
})
