import { ProductQuerySchema } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import {
  addressOfCriteria,
  countFilters,
  criteriaFromAddress,
  LIMITS,
  refine,
  toggled,
} from './list-criteria.ts'

const WON = { currency: 'KRW' } as const
const KITCHEN = { ...WON, category: 'kitchen' }

describe('list criteria', () => {
  it('survive the way through the address', () => {
    const criteria = refine(criteriaFromAddress({ q: '가방' }, WON), {
      colors: ['blue', 'red'],
      isInStockOnly: true,
      maxPrice: 50_000,
      sort: 'price-asc',
      page: 3,
    })
    expect(criteriaFromAddress(addressOfCriteria(criteria, WON), WON)).toEqual(criteria)
  })

  it('leave defaults out of the address', () => {
    expect(addressOfCriteria(criteriaFromAddress({}, KITCHEN), KITCHEN)).toEqual({})
  })

  it('ignore what nobody could have meant', () => {
    const asked = { page: '-3', sort: 'by-moon', max: 'cheap', stock: 'maybe', q: '   ' }
    const criteria = criteriaFromAddress(asked, WON)
    expect(criteria).toMatchObject({
      page: 1,
      sort: 'featured',
      maxPrice: undefined,
      isInStockOnly: false,
      query: undefined,
    })
  })

  it('have the limits of the contract', () => {
    expect(ProductQuerySchema.properties).toMatchObject({
      q: { maxLength: LIMITS.query },
      category: { maxLength: LIMITS.category },
      colors: { maxLength: LIMITS.choices },
      sizes: { maxLength: LIMITS.choices },
      maxPrice: { maximum: LIMITS.price },
      page: { maximum: LIMITS.page },
    })
  })

  it.each([
    ['an amount', { max: '100000000KRW' }, { max: '100000001KRW' }, {}],
    ['a category', { category: 'c'.repeat(40) }, { category: 'c'.repeat(41) }, {}],
    ['a colour', { colors: 'c'.repeat(200) }, { colors: 'c'.repeat(201) }, {}],
    ['a word', { q: 'q'.repeat(100) }, { q: 'q'.repeat(101) }, { q: 'q'.repeat(100) }],
    ['a page', { page: '1000' }, { page: '1001' }, { page: '1000' }],
    ['a text', { q: 'bag' }, { q: 'bag\u0000' }, {}],
  ])('keep %s that the catalog takes, and no other', (_, fitting, beyond, kept) => {
    expect(addressOfCriteria(criteriaFromAddress(fitting, WON), WON)).toEqual(fitting)
    expect(addressOfCriteria(criteriaFromAddress(beyond, WON), WON)).toEqual(kept)
  })

  it('keep as many whole sizes as the catalog takes at once', () => {
    const sizes = Array.from({ length: 60 }, (_, place) => `${place + 100}`)
    expect(criteriaFromAddress({ sizes: sizes.join(',') }, WON).sizes).toEqual(sizes.slice(0, 50))
    expect(criteriaFromAddress({ sizes: `x${sizes.join(',')}` }, WON).sizes).toHaveLength(50)
    expect(criteriaFromAddress({ sizes: `xxx${sizes.join(',')}` }, WON).sizes).toHaveLength(49)
  })

  it('read the fields of a form without scripts, one for each choice', () => {
    const asked = { colors: ['red', 'blue,pink'], stock: ['in'], max: '', sort: '' }
    expect(addressOfCriteria(criteriaFromAddress(asked, WON), WON)).toEqual({
      colors: 'red,blue,pink',
      stock: 'in',
    })
  })

  it('limit the price in the currency that the limit was chosen in, and in no other', () => {
    const address = addressOfCriteria({ ...criteriaFromAddress({}, WON), maxPrice: 30_000 }, WON)
    expect(address).toEqual({ max: '30000KRW' })
    expect(criteriaFromAddress(address, WON).maxPrice).toBe(30_000)
    expect(criteriaFromAddress(address, { currency: 'USD' }).maxPrice).toBeUndefined()
    expect(criteriaFromAddress({ max: '30000' }, WON).maxPrice).toBeUndefined()
  })

  it('start again at the first page when a filter changes', () => {
    const third = { ...criteriaFromAddress({}, WON), page: 3 }
    expect(refine(third, { colors: ['red'] }).page).toBe(1)
    expect(refine(third, { page: 4 }).page).toBe(4)
  })

  it('count filters but not sorting', () => {
    const criteria = criteriaFromAddress({ colors: 'red,blue', sale: 'on', sort: 'newest' }, WON)
    expect(countFilters(criteria)).toBe(3)
  })

  it('toggle a value', () => {
    expect(toggled(['red'], 'blue')).toEqual(['red', 'blue'])
    expect(toggled(['red', 'blue'], 'red')).toEqual(['blue'])
  })
})
