import { expect, it } from 'vitest'
import { growthPercent } from './statistics.ts'

it('tells by how much values grow, wherever a single one of them lies', () => {
  expect(growthPercent([100, 105, 110, 115, 120])).toBeCloseTo(20)
  expect(growthPercent([100, 100, 130, 100, 100])).toBeCloseTo(0)
  expect(growthPercent([200, 150])).toBeCloseTo(-25)
  expect(() => growthPercent([1])).toThrow('less than two')
})
