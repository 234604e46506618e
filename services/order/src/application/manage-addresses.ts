import { type Address, checkAddress, MAX_SAVED_ADDRESSES, type SavedAddress } from '../domain/address.ts'
import type { FailureOf } from '../domain/errors.ts'
import { fail, type Result, succeed } from '../domain/result.ts'
import type { AddressBook } from '../ports/address-book.ts'
import type { Identifiers } from '../ports/identifiers.ts'

export interface SaveAddressRequest {
  readonly accountId: string
  readonly address: Address
  readonly isDefault?: boolean
}

type Addresses = readonly SavedAddress[]
export type SaveAddressFailure = FailureOf<'invalid-address' | 'address-limit' | 'address-not-found'>

export const listAddresses = (book: AddressBook, accountId: string): Promise<Addresses> =>
  book.list(accountId)

/** The first address is the default by itself. */
export async function saveAddress(
  deps: { readonly book: AddressBook; readonly identifiers: Identifiers },
  { accountId, address, isDefault }: SaveAddressRequest,
): Promise<Result<SavedAddress, SaveAddressFailure>> {
  const checked = checkAddress(address)
  if (!checked.ok) return checked
  const id = deps.identifiers.addressId()
  return keep(deps.book, accountId, id, (saved) => {
    if (saved.length >= MAX_SAVED_ADDRESSES)
      return fail({ code: 'address-limit', maximum: MAX_SAVED_ADDRESSES })
    return succeed(withDefault([{ id, isDefault: isDefault ?? false, address }, ...saved], id))
  })
}

export async function replaceAddress(
  book: AddressBook,
  id: string,
  { accountId, address, isDefault }: SaveAddressRequest,
): Promise<Result<SavedAddress, SaveAddressFailure>> {
  const checked = checkAddress(address)
  if (!checked.ok) return checked
  return keep(book, accountId, id, (saved) => {
    const old = saved.find((one) => one.id === id)
    if (!old) return fail({ code: 'address-not-found' })
    const next = { id, address, isDefault: isDefault ?? old.isDefault }
    return succeed(
      withDefault(
        saved.map((one) => (one.id === id ? next : one)),
        id,
      ),
    )
  })
}

/** The next address becomes the default where the default is removed. Removing an unknown address changes nothing. */
export async function removeAddress(book: AddressBook, accountId: string, id: string): Promise<void> {
  await book.update(accountId, (saved) => withDefault(saved.filter((one) => one.id !== id)))
}

/** Exactly one default among the addresses; `preferred` where it asks to be it. */
function withDefault(addresses: Addresses, preferred?: string): Addresses {
  const chosen =
    addresses.find(({ id, isDefault }) => id === preferred && isDefault) ??
    addresses.find(({ isDefault }) => isDefault) ??
    addresses[0]
  return addresses.map((one) => ({ ...one, isDefault: one.id === chosen?.id }))
}

async function keep(
  book: AddressBook,
  accountId: string,
  id: string,
  decide: (saved: Addresses) => Result<Addresses, SaveAddressFailure>,
): Promise<Result<SavedAddress, SaveAddressFailure>> {
  let outcome: Result<SavedAddress, SaveAddressFailure> = fail({ code: 'address-not-found' })
  await book.update(accountId, (saved) => {
    const decided = decide(saved)
    if (!decided.ok) outcome = decided
    else outcome = foundIn(decided.value, id)
    return decided.ok ? decided.value : undefined
  })
  return outcome
}

function foundIn(addresses: Addresses, id: string): Result<SavedAddress, SaveAddressFailure> {
  const found = addresses.find((one) => one.id === id)
  return found ? succeed(found) : fail({ code: 'address-not-found' })
}
