import type { AddressDto } from '@jangteo/contracts'
import type { AddressProblem, FailureOf } from './errors.ts'
import { fail, type Result, succeed } from './result.ts'

export type Address = AddressDto
export type Country = Address['country']

export interface SavedAddress {
  readonly id: string
  readonly isDefault: boolean
  readonly address: Address
}

export const MAX_SAVED_ADDRESSES = 20

/** Five digits in Korea (since 2015) and as a ZIP code, where four more may follow. */
const POSTAL_CODE: Readonly<Record<Country, RegExp>> = { KR: /^\d{5}$/, US: /^\d{5}(-\d{4})?$/ }

/** Rules that hold between the fields of an address: postal code of its country, a state in the US. */
export function checkAddress(address: Address): Result<Address, FailureOf<'invalid-address'>> {
  const problems: AddressProblem[] = []
  if (!POSTAL_CODE[address.country].test(address.postalCode.trim()))
    problems.push({ field: 'postalCode', message: `is not a postal code of ${address.country}` })
  if (address.country === 'US' && !address.region?.trim())
    problems.push({ field: 'region', message: 'is required for US' })
  return problems.length > 0 ? fail({ code: 'invalid-address', problems }) : succeed(address)
}
