import { expect, test } from 'vitest'
import { accountRulesOf, addressRulesOf } from './rate-rules.ts'

test('what costs most is counted for itself', () => {
  expect(addressRulesOf('/auth/login')).toEqual(['address', 'signIn'])
  expect(addressRulesOf('/auth/signed-out')).toEqual(['address', 'signIn'])
  expect(addressRulesOf('/auth/token')).toEqual(['address'])
  expect(addressRulesOf('/api/gateway/reports')).toEqual(['address', 'report'])
  expect(addressRulesOf('/api/cart')).toEqual(['address'])
  expect(addressRulesOf('/readyz')).toEqual(['address'])
  expect(addressRulesOf('/ko/cart')).toEqual(['page'])
  expect(accountRulesOf('POST', '/api/orders')).toEqual(['account', 'purchase'])
  expect(accountRulesOf('GET', '/api/orders')).toEqual(['account'])
})

test.each(['/assets/shell/x.js', '/healthz'])('%s is not counted', (path) =>
  expect(addressRulesOf(path)).toEqual([]),
)

test.each(['/', '/assetsx', '/api', '/ko/assets/x', '/privacy', '/releases.json', '//healthz'])(
  '%s is a page, so that nothing passes uncounted by another spelling',
  (path) => expect(addressRulesOf(path)).toEqual(['page']),
)
