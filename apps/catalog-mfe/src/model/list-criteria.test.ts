import { describe, expect, it } from 'vitest'
import { addressOfCriteria, countFilters, criteriaFromAddress, refine, toggled } from './list-criteria.ts'

describe('list criteria', () => {
  it('survive the way through the address', () => {
    const criteria = refine(criteriaFromAddress({ q: '가방' }), {
      colors: ['blue', 'red'],
      isInStockOnly: true,
      maxPrice: 50_000,
      sort: 'price-asc',
      page: 3,
    })
    expect(criteriaFromAddress(addressOfCriteria(criteria, false))).toEqual(criteria)
  })

  it('leave defaults out of the address', () => {
    expect(addressOfCriteria(criteriaFromAddress({}, 'kitchen'), true)).toEqual({})
  })

  it('ignore what nobody could have meant', () => {
    const criteria = criteriaFromAddress({
      page: '-3',
      sort: 'by-moon',
      max: 'cheap',
      stock: 'maybe',
      q: '   ',
    })
    expect(criteria).toMatchObject({
      page: 1,
      sort: 'featured',
      maxPrice: undefined,
      isInStockOnly: false,
      query: undefined,
    })
  })

  it('start again at the first page when a filter changes', () => {
    const third = { ...criteriaFromAddress({}), page: 3 }
    expect(refine(third, { colors: ['red'] }).page).toBe(1)
    expect(refine(third, { page: 4 }).page).toBe(4)
  })

  it('count filters but not sorting', () => {
    expect(countFilters(criteriaFromAddress({ colors: 'red,blue', sale: 'on', sort: 'newest' }))).toBe(3)
  })

  it('toggle a value', () => {
    expect(toggled(['red'], 'blue')).toEqual(['red', 'blue'])
    expect(toggled(['red', 'blue'], 'red')).toEqual(['blue'])
  })
})
