import type { SavedAddressDto } from '@jangteo/contracts'
import type { Api } from '../support/customer.ts'
import { expect } from '../support/test.ts'

const COMMON = { phone: '+1 212 555 0100', country: 'US', postalCode: '10001' }

export const addressesOf = async (api: Api): Promise<readonly SavedAddressDto[]> =>
  ((await (await api.send('GET', '/api/orders/addresses')).json()) as { items: SavedAddressDto[] }).items

export async function save(api: Api, address: object): Promise<void> {
  const body = { address: { ...COMMON, ...address } }
  const kept = await api.send('POST', '/api/orders/addresses', { body })
  expect(kept.status(), await kept.text()).toBe(201)
}
