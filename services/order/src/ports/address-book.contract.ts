import { beforeEach, describe, expect, it } from 'vitest'
import type { SavedAddress } from '../domain/address.ts'
import { seoul } from '../testing/builders.ts'
import type { AddressBook } from './address-book.ts'

const saved = (isDefault = false): SavedAddress => ({ id: crypto.randomUUID(), isDefault, address: seoul })

/** What every adapter of `AddressBook` promises. */
export function addressBookContract(create: () => Promise<AddressBook>): void {
  describe('AddressBook', () => {
    let book: AddressBook
    let account: string
    beforeEach(async () => {
      book = await create()
      account = crypto.randomUUID()
    })

    it('lists the default first, then in the order they were put', async () => {
      const [first, second, third] = [saved(), saved(true), saved()]
      await book.update(account, () => [first, second, third])
      expect(await book.list(account)).toEqual([second, first, third])
      expect(await book.list('someone else')).toEqual([])
    })

    it('keeps the list where nothing is answered', async () => {
      await book.update(account, () => [saved(true)])
      await book.update(account, () => undefined)
      expect(await book.list(account)).toHaveLength(1)
    })

    it('loses no change of many at the same time', async () => {
      await Promise.all(
        Array.from({ length: 5 }, () => book.update(account, (addresses) => [saved(), ...addresses])),
      )
      expect(await book.list(account)).toHaveLength(5)
    })
  })
}
