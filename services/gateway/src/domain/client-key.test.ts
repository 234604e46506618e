import { expect, test } from 'vitest'
import { type ClientKey, firstNeededNumber, numberOfNextKey, signingKey } from './client-key.ts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const key = (number: number, ageMs: number): ClientKey => ({
  number,
  id: `key-${number}`,
  jwk: {},
  madeAt: new Date(NOW.getTime() - ageMs),
})

test('the first key signs at once', () => {
  expect(numberOfNextKey([], NOW)).toBe(1)
  expect(signingKey([key(1, 0)], NOW)?.number).toBe(1)
})

test('a key is replaced after thirty days', () => {
  expect(numberOfNextKey([key(1, 30 * DAY - 1)], NOW)).toBeUndefined()
  expect(numberOfNextKey([key(1, 30 * DAY)], NOW)).toBe(2)
  expect(numberOfNextKey([key(2, 0), key(1, 30 * DAY)], NOW)).toBeUndefined()
})

test('a new key is published for ten minutes before it signs', () => {
  const old = key(1, 30 * DAY)
  expect(signingKey([key(2, 10 * MINUTE - 1), old], NOW)?.number).toBe(1)
  expect(signingKey([key(2, 10 * MINUTE), old], NOW)?.number).toBe(2)
})

test('a replaced key stays published until what it signed has expired', () => {
  const old = key(1, 30 * DAY)
  expect(firstNeededNumber([key(2, 20 * MINUTE - 1), old], NOW)).toBe(1)
  expect(firstNeededNumber([key(2, 20 * MINUTE), old], NOW)).toBe(2)
  expect(firstNeededNumber([key(1, 0)], NOW)).toBe(0)
})
