import { expect, it } from 'vitest'
import { satisfies } from './versions.ts'

it.each([
  ['3.5.45+0a1b2c3d', '^3.5.0', true],
  ['4.0.0', '^3.5.0', false],
  ['4.0.0-beta.1', '^4.0.0-0', true],
  ['1.0', '*', true],
  ['1.0', '^1.0.0', false],
  ['1.0.0', 'no range', false],
])('%s in %s: %s', (version, range, isIn) => {
  expect(satisfies(version, range)).toBe(isIn)
})
