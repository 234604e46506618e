import { expect, test } from 'vitest'
import { routedPath } from './routed-path.ts'

test.each([
  ['/api/cart', '/api/cart'],
  ['/api/cart?locale=ko', '/api/cart'],
  ['/api/orders#x', '/api/orders'],
  ['/%61pi/order%73?a=/b', '/api/orders'],
  ['http://elsewhere.test/auth/%6Cogin', '/auth/login'],
  ['http://elsewhere.test', ''],
  ['/api/%', '/api/%'],
])('%s is routed as %s', (url, path) => {
  expect(routedPath(url)).toBe(path)
})
