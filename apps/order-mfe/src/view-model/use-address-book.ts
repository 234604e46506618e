import { useResource } from '@jangteo/mfe-kit'
import { computed, type ComputedRef, readonly, type Ref, ref, shallowRef, watch } from 'vue'
import type { SavedAddress } from '../model/address.ts'
import type { Failure, Result } from '../model/result.ts'
import type { AddressBook, AddressEntry } from '../ports/address-book.ts'

export interface AddressBookPage {
  readonly addresses: ComputedRef<readonly SavedAddress[] | undefined>
  readonly state: ComputedRef<'loading' | 'ready' | 'failed'>
  readonly isBusy: Readonly<Ref<boolean>>
  readonly failure: Readonly<Ref<Failure | undefined>>
  /** Each answers whether it was done. */
  save(entry: AddressEntry): Promise<boolean>
  remove(id: string): Promise<boolean>
  reload(): Promise<void>
}

export function useAddressBook(deps: {
  readonly book: AddressBook
  /** Undefined while nobody is signed in: then there is nothing to ask for. */
  readonly accountId: () => string | undefined
}): AddressBookPage {
  const list = useResource(
    deps.accountId,
    async (account, signal) => (account === undefined ? undefined : deps.book.list(signal)),
    { isSame: (before, now) => before === now },
  )
  const isBusy = ref(false)
  const failure = shallowRef<Failure>()
  watch(deps.accountId, () => (failure.value = undefined))

  async function change(send: () => Promise<Result<unknown>>): Promise<boolean> {
    if (isBusy.value) return false
    isBusy.value = true
    failure.value = undefined
    const account = deps.accountId()
    const result = await send()
    isBusy.value = false
    if (account !== deps.accountId()) return false
    if (result.ok) await list.reload()
    else failure.value = result.failure
    return result.ok
  }

  return {
    addresses: computed(() => list.data.value),
    state: computed(() => {
      if (list.data.value) return 'ready'
      return list.activity.value === 'failed' ? 'failed' : 'loading'
    }),
    isBusy: readonly(isBusy),
    failure,
    save: (entry) => change(() => deps.book.save(entry)),
    remove: (id) => change(() => deps.book.remove(id)),
    reload: list.reload,
  }
}
