import { expect, it } from 'vitest'
import { compareSizes } from './size-order.ts'

it('lists sizes as a shop does', () => {
  const listed = [
    'S',
    'Small (25 cm)',
    'M',
    'Large',
    'XL',
    'Pack of 2',
    'Pack of 10',
    '8 mm',
    '18 cm',
    '250 mm',
    '500 ml',
    '1.5 L',
    '200 g',
    '1 kg',
    'King',
  ]
  const sorted = listed.toReversed().toSorted(compareSizes)
  expect(sorted.filter((size) => !size.startsWith('Pack'))).toEqual(
    listed.filter((size) => !size.startsWith('Pack')),
  )
  expect(sorted.indexOf('Pack of 2')).toBe(sorted.indexOf('Pack of 10') - 1)
})
