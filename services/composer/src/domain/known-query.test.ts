import { expect, it } from 'vitest'
import { knownQuery } from './known-query.ts'

const route = { pattern: '/search', access: 'public', query: ['q', 'colors'] } as const

it.each([
  ['', ''],
  ['?q=bag', '?q=bag'],
  ['?utm_source=x&q=bag&gclid=1', '?q=bag'],
  ['?utm_source=x', ''],
  ['?colors=red&q=bag&colors=blue', '?q=bag&colors=red&colors=blue'],
  ['?%71=bag&%E0%A4%A=1&&=', '?%71=bag'],
])('of %j the page reads %j', (query, known) => {
  expect(knownQuery({ ...route, query: [...route.query] }, query)).toBe(known)
})

it('all of a query counts where the route does not say which', () => {
  expect(knownQuery({ pattern: '/search', access: 'public' }, '?b=1&a=2')).toBe('?b=1&a=2')
})
