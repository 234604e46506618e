import { expect, test } from 'vitest'
import { accountRulesOf, addressRulesOf } from './rate-rules.ts'

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
