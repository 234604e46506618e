import { expect, it } from 'vitest'
import { isOwnForm } from './is-own-form.ts'

const OWN = 'https://shop.example'
const isOwn = (headers: Readonly<Record<string, string>>): boolean => isOwnForm({ headers }, OWN)

it('takes a form whose sender is an own page, by what the browser says first', () => {
  expect(isOwn({ 'sec-fetch-site': 'same-origin', origin: 'https://name.of.a.proxy' })).toBe(true)
  expect(isOwn({ origin: OWN })).toBe(true)
  expect(isOwn({})).toBe(true)
})

it.each<Readonly<Record<string, string>>>([
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: OWN },
  { 'sec-fetch-site': 'none' },
  { origin: 'https://evil.example' },
  { origin: 'http://shop.example' },
  { origin: 'null' },
])('takes none of %o', (headers) => {
  expect(isOwn(headers)).toBe(false)
})
