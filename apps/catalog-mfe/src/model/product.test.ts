import { describe, expect, it } from 'vitest'
import { aProduct, aVariant } from '../testing/product-builder.ts'
import { availabilityOf, chooseVariant } from './product.ts'
import { productIdOf, productPath } from './product-path.ts'

describe('chooseVariant', () => {
  it('takes the wanted variant even when it is sold out', () => {
    const product = aProduct({ variants: [aVariant(), aVariant({ sku: 'a1b2c3-red', inStock: 0 })] })
    expect(chooseVariant(product, 'a1b2c3-red').sku).toBe('a1b2c3-red')
  })

  it('takes the default variant for an unknown sku', () => {
    expect(chooseVariant(aProduct(), 'a1b2c3-gold').sku).toBe('a1b2c3-blue')
  })

  it('takes one that can be bought when the default is sold out', () => {
    const product = aProduct({ variants: [aVariant({ inStock: 0 }), aVariant({ sku: 'a1b2c3-green' })] })
    expect(chooseVariant(product).sku).toBe('a1b2c3-green')
  })
})

describe('availabilityOf', () => {
  it.each([
    [0, 'sold-out'],
    [3, 'few'],
    [4, 'available'],
  ] as const)('calls %i pieces %s', (inStock, availability) => {
    expect(availabilityOf(aVariant({ inStock }))).toBe(availability)
  })
})

describe('productPath', () => {
  it('can be read back, whatever the slug says', () => {
    const path = productPath({ slug: 'canvas-tote', id: 'a1b2c3' }, 'a1b2c3-blue')
    expect(path).toBe('/p/canvas-tote-a1b2c3?sku=a1b2c3-blue')
    expect(productIdOf('canvas-tote-a1b2c3')).toBe('a1b2c3')
    expect(productIdOf('a1b2c3')).toBe('a1b2c3')
    expect(productIdOf('canvas-tote')).toBeUndefined()
  })
})
