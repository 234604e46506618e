import { expect, test } from 'vitest'
import { localAddress } from './local-address.ts'

test('an address of the shop keeps its query', () => {
  expect(localAddress('/ko/s?q=%EA%B0%80&page=2#x')).toBe('/ko/s?q=%EA%B0%80&page=2')
})

test.each([
  '//evil.example/x',
  '/\\evil.example',
  'https://evil.example/',
  '/.//evil.example',
  'javascript:x',
])('%s leads home', (url) => expect(localAddress(url)).toBe('/'))
