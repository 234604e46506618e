import { useResource } from '@jangteo/mfe-kit'
import type { EventsPort } from '@jangteo/platform'
import { computed, type ComputedRef, onScopeDispose, readonly, type Ref, ref, shallowRef, watch } from 'vue'
import type { Address } from '../model/address.ts'
import { type Order, timelineOf } from '../model/order.ts'
import type { Failure, Result } from '../model/result.ts'
import type { OrderBook } from '../ports/order-book.ts'

export interface OrderPage {
  readonly order: ComputedRef<Order | undefined>
  readonly timeline: ComputedRef<ReturnType<typeof timelineOf>>
  readonly state: ComputedRef<'loading' | 'ready' | 'missing' | 'failed'>
  readonly isBusy: Readonly<Ref<boolean>>
  readonly failure: Readonly<Ref<Failure | undefined>>
  /** Each answers whether it was done. */
  changeAddress(address: Address): Promise<boolean>
  cancel(): Promise<boolean>
  reload(): Promise<void>
}

type Answer = { readonly order: Order | undefined }

export function useOrderPage(deps: {
  readonly orders: OrderBook
  readonly events: EventsPort
  readonly id: () => string
  /** Undefined while nobody is signed in: then there is nothing to ask for. */
  readonly accountId: () => string | undefined
}): OrderPage {
  const answer = useResource(
    () => ({ id: deps.id(), account: deps.accountId() }),
    async ({ id, account }, signal): Promise<Answer | undefined> =>
      account === undefined ? undefined : { order: await deps.orders.find(id, signal) },
    { isSame: (before, now) => before.id === now.id && before.account === now.account },
  )
  const changed = shallowRef<Order>()
  const isBusy = ref(false)
  const failure = shallowRef<Failure>()
  let isOwn = false
  watch(answer.data, () => (changed.value = undefined), { flush: 'sync' })
  watch(deps.accountId, () => (failure.value = undefined))
  onScopeDispose(
    deps.events.subscribe('order.changed', ({ orderId }) => {
      if (!isOwn && orderId === deps.id()) void answer.reload()
    }),
  )
  const order = computed(() => (changed.value?.id === deps.id() ? changed.value : answer.data.value?.order))

  async function change(send: (id: string) => Promise<Result<Order>>): Promise<boolean> {
    if (isBusy.value) return false
    isBusy.value = true
    failure.value = undefined
    const account = deps.accountId()
    const result = await send(deps.id())
    isBusy.value = false
    if (account !== deps.accountId()) return false
    if (!result.ok) {
      failure.value = result.failure
      // What is shown allowed what the shop no longer does.
      if (result.failure.code !== 'unavailable') void answer.reload()
      return false
    }
    changed.value = result.value
    isOwn = true
    deps.events.publish('order.changed', { orderId: result.value.id })
    isOwn = false
    return true
  }

  return {
    order,
    timeline: computed(() => (order.value ? timelineOf(order.value) : [])),
    state: computed(() => {
      if (order.value) return 'ready'
      if (answer.activity.value === 'failed') return 'failed'
      return answer.data.value ? 'missing' : 'loading'
    }),
    isBusy: readonly(isBusy),
    failure,
    changeAddress: (address) => change((id) => deps.orders.changeAddress(id, address)),
    cancel: () => change((id) => deps.orders.cancel(id)),
    reload: answer.reload,
  }
}
