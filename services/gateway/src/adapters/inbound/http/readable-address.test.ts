import { expect, it } from 'vitest'
import { readableAddress } from './readable-address.ts'

it.each([
  ['/ko/%E0%A4%A', '/ko/%25E0%25A4%25A'],
  ['/ko/p/100%?q=50%', '/ko/p/100%25?q=50%'],
  ['//%zz', '//%25zz'],
])('the mistyped page %s becomes %s', (typed, readable) => {
  expect(readableAddress(typed)).toBe(readable)
})

it.each([
  '/ko/p/%ED%86%A0%ED%8A%B8-7?sku=a%2Fb',
  '/ko/search?q=%E0%A4%A',
  '/api/catalog/products/%E0%A4%A',
  '/auth/%zz',
  '/assets/%zz',
  'http://elsewhere/%zz',
  '*',
])('%s stays as it is', (url) => {
  expect(readableAddress(url)).toBe(url)
})
