import { expect, it } from 'vitest'
import { aCategory, aProduct } from '../testing/product-builder.ts'
import { toAssortment } from './assortment.ts'
import { InvalidGoods } from './errors.ts'

const categories = [aCategory()]

it('puts products into the order of their rank', () => {
  const products = [aProduct('aaaaaa', { rank: 2 }), aProduct('bbbbbb', { rank: 1 })]
  expect(toAssortment({ categories, products }).products.map(({ id }) => id)).toEqual(['bbbbbb', 'aaaaaa'])
})

it.each([
  ['a product in no category', [aProduct('aaaaaa', { category: 'toys' })], categories],
  ['an id twice', [aProduct('aaaaaa'), aProduct('aaaaaa', { slug: 'other' })], categories],
  ['a slug twice', [aProduct('aaaaaa', { slug: 'bag' }), aProduct('bbbbbb', { slug: 'bag' })], categories],
  ['a category twice', [], [aCategory(), aCategory()]],
])('refuses %s', (_, products, shelves) => {
  expect(() => toAssortment({ categories: shelves, products })).toThrow(InvalidGoods)
})
