import { useResource } from '@jangteo/mfe-kit'
import { computed, type ComputedRef, reactive, readonly, type Ref, ref, shallowRef, watch } from 'vue'
import {
  type Address,
  type AddressDraft,
  type AddressProblems,
  type Country,
  emptyDraft,
  isSameAddress,
  problemsOf,
  type SavedAddress,
  toAddress,
} from '../model/address.ts'
import type { Failure } from '../model/result.ts'
import type { AddressBook } from '../ports/address-book.ts'

export const NEW_ADDRESS = 'new'

export interface AddressStep {
  readonly saved: ComputedRef<readonly SavedAddress[]>
  /** Until the saved addresses are there: one of them is chosen then, so no field is shown before. */
  readonly isLoading: ComputedRef<boolean>
  /** Id of a saved address, or `NEW_ADDRESS`. */
  readonly choice: Ref<string>
  readonly draft: AddressDraft
  readonly isKept: Ref<boolean>
  readonly problems: Readonly<Ref<AddressProblems>>
  readonly failure: Readonly<Ref<Failure | undefined>>
  readonly isBusy: Readonly<Ref<boolean>>
  /** Answers the address to send to; undefined where something has to be corrected first. A second call meanwhile does nothing. */
  submit(): Promise<Address | undefined>
}

export function useAddressStep(deps: {
  readonly book: AddressBook
  readonly country: Country
  /** What was chosen before, when the shopper comes back. */
  readonly chosen: Address | undefined
}): AddressStep {
  const list = useResource(
    () => 0,
    (_, signal) => deps.book.list(signal),
  )
  const choice = ref(NEW_ADDRESS)
  const draft = reactive({ ...emptyDraft(deps.country), ...deps.chosen })
  const isKept = ref(true)
  const problems = shallowRef<AddressProblems>({})
  const failure = shallowRef<Failure>()
  const isBusy = ref(false)
  const saved = computed(() => list.data.value ?? [])

  watch(list.data, (addresses = []) => {
    const same = addresses.find(({ address }) => deps.chosen && isSameAddress(address, deps.chosen))
    choice.value = (same ?? (deps.chosen ? undefined : addresses[0]))?.id ?? NEW_ADDRESS
  })
  watch(draft, () => {
    if (Object.keys(problems.value).length > 0) problems.value = problemsOf(draft)
  })

  async function takeDraft(): Promise<Address | undefined> {
    problems.value = problemsOf(draft)
    if (Object.keys(problems.value).length > 0) return undefined
    const address = toAddress(draft)
    const isKnown = saved.value.some((one) => isSameAddress(one.address, address))
    if (!isKept.value || isKnown) return address
    const result = await deps.book.save({ address })
    if (!result.ok && result.failure.code === 'invalid-address') {
      failure.value = result.failure
      return undefined
    }
    // An address that could not be kept for later is still good enough for this order.
    return address
  }

  async function submit(): Promise<Address | undefined> {
    if (isBusy.value) return undefined
    failure.value = undefined
    const known = saved.value.find(({ id }) => id === choice.value)
    if (known) return known.address
    isBusy.value = true
    return takeDraft().finally(() => (isBusy.value = false))
  }

  return {
    saved,
    isLoading: computed(() => list.data.value === undefined && list.activity.value === 'loading'),
    choice,
    draft,
    isKept,
    problems,
    failure,
    isBusy: readonly(isBusy),
    submit,
  }
}
