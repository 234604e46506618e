import { describe, expect, it } from 'vitest'
import { aProduct, aVariant } from '../testing/product-builder.ts'
import { InvalidGoods } from './errors.ts'
import { defaultVariant, fromPrices, hasPriceRange, isAvailable, wasFromPrices } from './product.ts'

const cheap = { KRW: 10_000, USD: 8_00 }
const dear = { KRW: 30_000, USD: 22_00 }
const size = { kind: 'size', label: { ko: 'M', en: 'M' } } as const

describe('a product', () => {
  it.each([
    ['no variant', []],
    ['one sku twice', [aVariant('aaaaaa-blue'), aVariant('aaaaaa-blue')]],
    ['the variant of another product', [aVariant('bbbbbb-blue')]],
    ['colours and sizes', [aVariant('aaaaaa-blue'), aVariant('aaaaaa-m', { option: size })]],
    ['less than nothing in stock', [aVariant('aaaaaa-blue', { stock: -1 })]],
    ['half a piece in stock', [aVariant('aaaaaa-blue', { stock: 0.5 })]],
    ['a sale that makes it dearer', [aVariant('aaaaaa-blue', { prices: dear, wasPrices: cheap })]],
    ['a sale that changes nothing', [aVariant('aaaaaa-blue', { prices: dear, wasPrices: dear })]],
  ])('is refused with %s', (_, variants) => {
    expect(() => aProduct('aaaaaa', { variants })).toThrow(InvalidGoods)
  })

  it.each(['Travel-Bag', 'travel bag', '-bag', 'bag-', 'bag--x', '../bag'])(
    'is refused with the slug %j',
    (slug) => {
      expect(() => aProduct('aaaaaa', { slug })).toThrow(InvalidGoods)
    },
  )

  it('costs from its cheapest variant on', () => {
    const variants = [
      aVariant('aaaaaa-red', { prices: dear }),
      aVariant('aaaaaa-blue', { prices: cheap, wasPrices: dear }),
    ]
    const product = aProduct('aaaaaa', { variants })
    expect(fromPrices(product)).toEqual(cheap)
    expect(wasFromPrices(product)).toEqual(dear)
    expect(hasPriceRange(product)).toBe(true)
  })

  it('has no former price where only a dearer variant is on sale', () => {
    const variants = [
      aVariant('aaaaaa-red', { prices: cheap }),
      aVariant('aaaaaa-blue', { prices: { KRW: 20_000, USD: 15_00 }, wasPrices: dear }),
    ]
    expect(wasFromPrices(aProduct('aaaaaa', { variants }))).toBeUndefined()
  })

  it.each([
    ['one currency only', { KRW: 12_000, USD: 7_00 }],
    ['the other currency only', { KRW: 9_000, USD: 9_00 }],
  ])('has no former price where a variant at full price is the cheapest in %s', (_, prices) => {
    const variants = [
      aVariant('aaaaaa-red', { prices: cheap, wasPrices: dear }),
      aVariant('aaaaaa-blue', { prices }),
    ]
    expect(wasFromPrices(aProduct('aaaaaa', { variants }))).toBeUndefined()
  })

  it.each(['red', 'blue'])(
    'tells the former price where the cheapest ones cost the same and %s is on sale',
    (sold) => {
      const variants = ['red', 'blue'].map((color) =>
        aVariant(`aaaaaa-${color}`, { prices: cheap, wasPrices: color === sold ? dear : undefined }),
      )
      expect(wasFromPrices(aProduct('aaaaaa', { variants }))).toEqual(dear)
    },
  )

  it('shows a variant that can be bought first', () => {
    const variants = [aVariant('aaaaaa-red', { stock: 0 }), aVariant('aaaaaa-blue', { stock: 1 })]
    expect(defaultVariant(aProduct('aaaaaa', { variants })).sku).toBe('aaaaaa-blue')
  })

  it('that is sold out shows its first variant', () => {
    const variants = [aVariant('aaaaaa-red', { stock: 0 }), aVariant('aaaaaa-blue', { stock: 0 })]
    const product = aProduct('aaaaaa', { variants })
    expect(isAvailable(product)).toBe(false)
    expect(defaultVariant(product).sku).toBe('aaaaaa-red')
  })
})
