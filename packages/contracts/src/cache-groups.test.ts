import { expect, it } from 'vitest'
import { touchOf, TOUCHING_EVENTS } from './cache-groups.ts'

const data = { productId: 'p1' }

it('a product that changed makes its own answers, lists and categories out of date; its stock leaves categories as they are', () => {
  expect(touchOf('jangteo.catalog.ProductChanged.v1', data)).toEqual({
    prefix: '/api/catalog',
    groups: ['p1', 'lists', 'categories'],
  })
  expect(touchOf('jangteo.catalog.StockChanged.v1', data)?.groups).toEqual(['p1', 'lists'])
})

it('an order makes no public answer out of date', () => {
  expect(TOUCHING_EVENTS).not.toContain('jangteo.order.OrderPlaced.v1')
  expect(touchOf('jangteo.order.OrderPlaced.v1', data)).toBeUndefined()
})
