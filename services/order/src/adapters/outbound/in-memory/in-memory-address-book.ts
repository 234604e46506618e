import type { SavedAddress } from '../../../domain/address.ts'
import type { AddressBook } from '../../../ports/address-book.ts'
import type { InMemoryTables } from './in-memory-tables.ts'

export class InMemoryAddressBook implements AddressBook {
  readonly #tables: InMemoryTables

  constructor(tables: InMemoryTables) {
    this.#tables = tables
  }

  async list(accountId: string): Promise<readonly SavedAddress[]> {
    return this.#listed(accountId)
  }

  async update(
    accountId: string,
    change: (addresses: readonly SavedAddress[]) => readonly SavedAddress[] | undefined,
  ): Promise<void> {
    const changed = change(this.#listed(accountId))
    if (changed) this.#tables.addresses.set(accountId, changed)
  }

  #listed(accountId: string): readonly SavedAddress[] {
    const saved = this.#tables.addresses.get(accountId) ?? []
    return saved.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault))
  }
}
