import { expect, it } from 'vitest'
import { seoul } from '../testing/builders.ts'
import { checkAddress } from './address.ts'

const newYork = { ...seoul, country: 'US' as const, postalCode: '10001', region: 'NY', city: 'New York' }

it('accepts addresses of both countries', () => {
  for (const address of [seoul, newYork, { ...newYork, postalCode: '10001-1234' }])
    expect(checkAddress(address).ok).toBe(true)
})

it('names every field that does not fit the country', () => {
  expect(checkAddress({ ...newYork, region: ' ', postalCode: '123' })).toMatchObject({
    failure: { code: 'invalid-address', problems: [{ field: 'postalCode' }, { field: 'region' }] },
  })
  expect(checkAddress({ ...seoul, postalCode: '10001-1234' }).ok).toBe(false)
})
