import { expect, test } from 'vitest'
import { accountRulesOf, addressRulesOf, networkOf } from './rate-rules.ts'

test('what costs most is counted for itself', () => {
  expect(addressRulesOf('/auth/login')).toEqual(['address', 'signIn'])
  expect(addressRulesOf('/auth/token')).toEqual(['address'])
  expect(addressRulesOf('/api/gateway/reports')).toEqual(['address', 'report'])
  expect(addressRulesOf('/api/cart')).toEqual(['address'])
  expect(addressRulesOf('/ko/cart')).toEqual([])
  expect(addressRulesOf('/assets/shell/x.js')).toEqual([])
  expect(accountRulesOf('POST', '/api/orders')).toEqual(['account', 'purchase'])
  expect(accountRulesOf('GET', '/api/orders')).toEqual(['account'])
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
