import { describe, expect, it } from 'vitest'
import { aProduct, aVariant } from '../testing/product-builder.ts'
import { countFacets } from './facets.ts'
import { fits } from './product-filter.ts'
import type { Variant } from './variant.ts'

const color = (sku: string, family: string, fields: Partial<Variant> = {}): Variant =>
  aVariant(sku, {
    option: { kind: 'color', label: { ko: family, en: family }, swatch: '#000000', family },
    ...fields,
  })
const size = (sku: string, label: string): Variant =>
  aVariant(sku, { option: { kind: 'size', label: { ko: label, en: label } } })

const bag = aProduct('aaaaaa', {
  variants: [
    color('aaaaaa-red', 'red', { stock: 0, prices: { KRW: 10_000, USD: 8_00 } }),
    color('aaaaaa-blue', 'blue', { stock: 3, prices: { KRW: 20_000, USD: 15_00 } }),
    color('aaaaaa-navy', 'blue', { stock: 3, prices: { KRW: 20_000, USD: 15_00 } }),
  ],
})
const shirt = aProduct('bbbbbb', {
  category: 'fashion',
  variants: [size('bbbbbb-m', 'M'), size('bbbbbb-l', 'L')],
})
const candle = aProduct('cccccc', { category: 'home', variants: [size('cccccc-one', 'One option')] })
const goods = [bag, shirt, candle]
const brief = (facets: readonly { value: string; count: number }[]): [string, number][] =>
  facets.map(({ value, count }) => [value, count])

describe('filters', () => {
  it('want one variant that fits all of them at once', () => {
    expect(fits(bag, { colors: ['red'] })).toBe(true)
    expect(fits(bag, { inStock: true })).toBe(true)
    expect(fits(bag, { colors: ['red'], inStock: true })).toBe(false)
    expect(fits(bag, { colors: ['blue'], price: { currency: 'KRW', max: 10_000 } })).toBe(false)
  })

  it('include both ends of a price range', () => {
    expect(fits(bag, { price: { currency: 'USD', min: 15_00, max: 15_00 } })).toBe(true)
    expect(fits(bag, { price: { currency: 'USD', min: 15_01 } })).toBe(false)
    expect(fits(bag, { price: { currency: 'USD', max: 7_99 } })).toBe(false)
  })
})

describe('facets', () => {
  it('count products, not variants', () => {
    expect(brief(countFacets(goods, {}).colors)).toEqual([
      ['red', 1],
      ['blue', 1],
    ])
  })

  it('offer no size of a product that is sold in one form only', () => {
    expect(brief(countFacets(goods, {}).sizes)).toEqual([
      ['m', 1],
      ['l', 1],
    ])
  })

  it('tell sizes apart by their words, not by their codes', () => {
    const box = (id: string, words: string) =>
      aProduct(id, { variants: [size(`${id}-pack12`, words), size(`${id}-pack24`, '24 cm')] })
    const boxes = [box('dddddd', 'Box of 12'), box('eeeeee', 'Pack of 12')]
    expect(brief(countFacets(boxes, {}).sizes)).toEqual([
      ['box-of-12', 1],
      ['24-cm', 2],
      ['pack-of-12', 1],
    ])
    expect(boxes.filter((product) => fits(product, { sizes: ['pack-of-12'] }))).toEqual([boxes[1]])
  })

  it('ignore their own condition and heed the others', () => {
    const facets = countFacets(goods, { category: 'bags', colors: ['red'] })
    expect(brief(facets.categories)).toEqual([['bags', 1]])
    expect(brief(facets.colors)).toEqual([
      ['red', 1],
      ['blue', 1],
    ])
    expect(facets.sizes).toEqual([])
  })

  it('count a colour only where a variant of that colour fits the rest', () => {
    expect(brief(countFacets(goods, { inStock: true }).colors)).toEqual([['blue', 1]])
  })

  it('keep what is chosen where nothing of it is left, to be taken back', () => {
    const facets = countFacets(goods, { category: 'fashion', colors: ['red'], sizes: ['m'], inStock: true })
    expect(brief(facets.categories)).toEqual([['fashion', 0]])
    expect(brief(facets.colors)).toEqual([['red', 0]])
    expect(brief(facets.sizes)).toEqual([['m', 0]])
    expect(countFacets(goods, { colors: ['beige'] }).colors.map(({ value }) => value)).not.toContain('beige')
  })

  it('tell the range of prices of the category, whatever else is chosen', () => {
    const filter = { price: { currency: 'KRW', max: 10_000 }, colors: ['red'], inStock: true } as const
    const { price } = countFacets([bag, shirt], { ...filter, category: bag.category })
    expect(price).toEqual({ min: { KRW: 10_000, USD: 8_00 }, max: { KRW: 20_000, USD: 15_00 } })
  })

  it('tell no range where nothing is left', () => {
    expect(countFacets(goods, { category: 'toys' }).price).toBeUndefined()
  })
})
