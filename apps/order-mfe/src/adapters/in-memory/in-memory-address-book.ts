import type { SavedAddress } from '../../model/address.ts'
import type { Result } from '../../model/result.ts'
import type { AddressBook, AddressEntry } from '../../ports/address-book.ts'
import { done, type Faults } from './faults.ts'

export class InMemoryAddressBook implements AddressBook {
  readonly #faults: Faults
  #saved: readonly SavedAddress[] = []
  #count = 0

  constructor(faults: Faults) {
    this.#faults = faults
  }

  list = async (): Promise<readonly SavedAddress[]> =>
    this.#saved.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault))

  save({ id, address, isDefault }: AddressEntry): Promise<Result<SavedAddress>> {
    return this.#faults.write(() => {
      const next: SavedAddress = {
        id: id ?? `00000000-0000-4000-9000-${String((this.#count += 1)).padStart(12, '0')}`,
        address,
        isDefault: isDefault ?? this.#saved.length === 0,
      }
      const others = this.#saved.filter((one) => one.id !== next.id)
      this.#saved = [next, ...others.map((one) => (next.isDefault ? { ...one, isDefault: false } : one))]
      return done(next)
    })
  }

  remove(id: string): Promise<Result<void>> {
    return this.#faults.write(() => {
      this.#saved = this.#saved.filter((one) => one.id !== id)
      return done(undefined)
    })
  }
}
