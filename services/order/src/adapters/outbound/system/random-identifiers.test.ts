import { expect, it } from 'vitest'
import { randomIdentifiers } from './random-identifiers.ts'

const MANY = 1000
const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

it.each(['orderId', 'addressId'] as const)('A47 nobody can count on from one %s to the next', (name) => {
  const ids = Array.from({ length: MANY }, () => randomIdentifiers[name]())
  expect(ids.filter((id) => !UUID_4.test(id))).toEqual([])
  const starts = new Set(ids.map((id) => id.slice(0, 8)))
  expect(starts.size).toBeGreaterThan(MANY - 10)
  expect(ids.toSorted()).not.toEqual(ids)
})

it('A47 nobody can count on from one order number to the next', () => {
  const numbers = Array.from({ length: MANY }, () => randomIdentifiers.orderNumber())
  expect(new Set(numbers).size).toBe(MANY)
  expect(numbers.toSorted()).not.toEqual(numbers)
})
