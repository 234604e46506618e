import { expect, it } from 'vitest'
import { commonValues, type FacetValue, isBeyondEnd, type ProductList, SHORT_LIST } from './product-list.ts'

const value = (name: string, count: number): FacetValue => ({ value: name, label: name, count })
const many = Array.from({ length: 12 }, (_, index) => value(`s${index}`, index))
const names = (values: readonly FacetValue[]): string[] => values.map((one) => one.value)

it('the common values are those of most products and the chosen ones, in their own order', () => {
  expect(names(commonValues(many, []))).toEqual(names(many.slice(-SHORT_LIST)))
  expect(names(commonValues(many, ['s1']))).toEqual(['s1', ...names(many.slice(-SHORT_LIST))])
  expect(commonValues(many.slice(0, SHORT_LIST), [])).toEqual(many.slice(0, SHORT_LIST))
})

it('a page without products is beyond the end only where there are products', () => {
  const facets = { categories: [], colors: [], sizes: [] }
  const list: ProductList = { items: [], total: 15, page: 99, pageCount: 1, facets }
  expect(isBeyondEnd(list)).toBe(true)
  expect(isBeyondEnd({ ...list, total: 0 })).toBe(false)
})
