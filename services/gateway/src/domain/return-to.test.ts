import { expect, test } from 'vitest'
import { parseReturnTo } from './return-to.ts'

test.each([
  '/',
  '/ko/cart',
  '/en/p/canvas-tote-7?sku=blue',
  '/ko/search?q=https://example.com/%2f%2f',
  '/ko/search?q=%ED%86%A0%ED%8A%B8%EB%B0%B1',
  '/ko/p/%ED%86%A0%ED%8A%B8-7',
  '/ko/search?q=a%20b#reviews',
  '/ko/authors',
])('%s is a page of the shop', (path) => {
  expect(parseReturnTo(path)).toBe(path)
})

test.each([
  ['/ko/search?q=가방', '/ko/search?q=%EA%B0%80%EB%B0%A9'],
  ['/ko/가방#평', '/ko/%EA%B0%80%EB%B0%A9#%ED%8F%89'],
  ['/\u2028/evil', '/%E2%80%A8/evil'],
  ['/／evil', '/%EF%BC%8Fevil'],
  ['/ko/\u0085', '/ko/%C2%85'],
  ['/ko/\ud800', '/ko/%EF%BF%BD'],
  ['/en/"<cart>', '/en/%22%3Ccart%3E'],
])('A16 %j is led to as an address that a header can hold', (asked, address) => {
  expect(parseReturnTo(asked)).toBe(address)
  expect(parseReturnTo(address)).toBe(address)
})

test.each([
  'https://evil.example',
  'http://evil.example/ko',
  '//evil.example',
  '///evil.example',
  '////evil.example/%2f..',
  '/\\evil.example',
  '\\/evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/ /evil.example',
  '/\u0000/evil.example',
  '/\u007f/evil.example',
  '/%2f/evil.example',
  '/%2Fevil.example',
  '/%5cevil.example',
  '/%5C%5Cevil.example',
  '/%09/evil.example',
  '/%0d%0aSet-Cookie:x=1',
  '/%00/evil.example',
  '/%',
  '/%E0%A4%A',
  'https:evil.example',
  'https:/evil.example',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'evil.example',
  '@evil.example',
  ':8088@evil.example',
  '.evil.example',
  '?next=//evil.example',
  '#//evil.example',
  '/.//evil.example',
  '/ko/..//evil.example',
  '/ko/%2e%2e//evil.example',
  '/auth/login',
  '/auth/logout?x',
  '/ko/../auth/logout',
  '/%2e/api/orders',
  '/%61uth/logout',
  '/ko/../%61%70i/orders',
  '/api/orders',
  '',
  `/${'a'.repeat(2048)}`,
  `/${'가'.repeat(1000)}`,
  undefined,
  null,
  7,
  ['/ko/cart'],
  { toString: () => '/ko/cart' },
])('A16 %j is refused', (value) => {
  expect(parseReturnTo(value)).toBeUndefined()
})

test('A16 what passes stays on the origin, however the browser resolves it', () => {
  const alphabet = ['/', '\\', '.', '%2f', '%5c', '%2e', '\t', '@', ':', '?', '#', 'a', ' ', '／']
  const payloads = alphabet.flatMap((a) =>
    alphabet.flatMap((b) => alphabet.flatMap((c) => alphabet.map((d) => `/${a}${b}${c}${d}evil.example`))),
  )
  const passed = payloads.flatMap((payload) => parseReturnTo(payload) ?? [])
  expect(passed.length).toBeGreaterThan(1000)
  for (const path of passed) {
    expect(path).toMatch(/^[!-~]+$/)
    expect(new URL(path, 'http://localhost:8088').origin, path).toBe('http://localhost:8088')
    expect(new URL(path, 'http://localhost:8088').pathname, path).not.toMatch(/^\/\//)
  }
})
