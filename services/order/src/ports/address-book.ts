import type { SavedAddress } from '../domain/address.ts'

/** Addresses an account has saved. At most one of them is the default. */
export interface AddressBook {
  /** The default first, then newest first. */
  list(accountId: string): Promise<readonly SavedAddress[]>
  /** Runs `change` alone on the account's addresses and keeps the list it answers; answering undefined keeps them as they were. */
  update(
    accountId: string,
    change: (addresses: readonly SavedAddress[]) => readonly SavedAddress[] | undefined,
  ): Promise<void>
}
