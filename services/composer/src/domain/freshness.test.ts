import { expect, it } from 'vitest'
import { isTouchedBy } from './freshness.ts'

const read = (path: string, groups?: readonly string[]) => [{ path, maxAgeSeconds: 5, groups }]
const touch = { prefix: '/api/catalog', groups: ['p1', 'lists'] }

it.each([
  ['about what changed', read('/api/catalog/products/p1', ['p1']), true],
  ['about something else', read('/api/catalog/products/p2', ['p2']), false],
  ['that belongs to nothing that ever changes', read('/api/catalog/words', []), false],
  ['that does not say what it belongs to', read('/api/catalog?x'), true],
  ['of another service', read('/api/catalogue/products', ['p1']), false],
  ['of another service that says nothing', read('/api/recommendations/p1'), false],
])('an event touches a page that read an answer %s: %s', (_, reads, expected) => {
  expect(isTouchedBy(reads, touch)).toBe(expected)
})
