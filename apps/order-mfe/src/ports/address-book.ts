import type { Address, SavedAddress } from '../model/address.ts'
import type { Result } from '../model/result.ts'

export interface AddressEntry {
  /** Absent for a new one. */
  readonly id?: string
  readonly address: Address
  readonly isDefault?: boolean
}

/** Addresses of the signed-in account. Reads reject with `ShopUnavailable`. */
export interface AddressBook {
  /** The default first. */
  list(signal?: AbortSignal): Promise<readonly SavedAddress[]>
  save(entry: AddressEntry): Promise<Result<SavedAddress>>
  remove(id: string): Promise<Result<void>>
}
