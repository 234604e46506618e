import type { EventsPort } from '@jangteo/platform'
import { reactive, readonly, type Ref, ref, shallowRef, watch } from 'vue'
import { type CardDraft, type CardProblems, cardProblems, emptyCard, toCard } from '../model/card.ts'
import type { Order, OrderRequest } from '../model/order.ts'
import type { Failure, Result } from '../model/result.ts'
import type { CheckoutDesk } from '../ports/checkout-desk.ts'
import type { ShoppingCart } from '../ports/shopping-cart.ts'

export interface Payment {
  readonly card: CardDraft
  readonly problems: Readonly<Ref<CardProblems>>
  readonly failure: Readonly<Ref<Failure | undefined>>
  readonly isPaying: Readonly<Ref<boolean>>
  /** Pays and orders. Answers the order; undefined where there is something to do first. A second call meanwhile does nothing. */
  pay(): Promise<Order | undefined>
}

/** Everything of an order but the payment method; undefined while the total is not known. */
export type OrderTerms = Omit<OrderRequest, 'paymentMethod'>

interface Attempt {
  readonly key: string
  readonly terms: string
  readonly request: OrderRequest
}

/**
 * One order per decision to pay: while the shop has not answered, paying again sends the same request with the same key. Changing the card or the
 * terms is another decision.
 */
export function usePayment(deps: {
  readonly cart: ShoppingCart
  readonly desk: CheckoutDesk
  readonly events: EventsPort
  readonly terms: () => OrderTerms | undefined
  readonly newKey: () => string
}): Payment {
  const card = reactive(emptyCard())
  const problems = shallowRef<CardProblems>({})
  const failure = shallowRef<Failure>()
  const isPaying = ref(false)
  let attempt: Attempt | undefined
  watch(card, () => {
    attempt = undefined
    if (Object.keys(problems.value).length > 0) problems.value = cardProblems(card)
  })

  async function attemptOf(terms: OrderTerms): Promise<Result<Attempt>> {
    const text = JSON.stringify(terms)
    if (attempt?.terms === text) return { ok: true, value: attempt }
    const method = await deps.desk.saveCard(toCard(card))
    if (!method.ok) return method
    const request = { ...terms, paymentMethod: method.value.id }
    return { ok: true, value: { key: deps.newKey(), terms: text, request } }
  }

  async function order(terms: OrderTerms): Promise<Result<Order>> {
    const prepared = await attemptOf(terms)
    if (!prepared.ok) return prepared
    attempt = prepared.value
    const result = await deps.desk.placeOrder(attempt.request, attempt.key)
    const isUndecided = !result.ok && ['unavailable', 'signed-out'].includes(result.failure.code)
    if (!isUndecided) attempt = undefined
    return result
  }

  /** What was put into the cart meanwhile is still in it. */
  async function tell({ id }: Order): Promise<void> {
    deps.events.publish('order.changed', { orderId: id })
    const count = await deps.cart.count().catch(() => 0)
    deps.events.publish('cart.changed', { count, reason: 'ordered' })
  }

  async function pay(): Promise<Order | undefined> {
    const terms = deps.terms()
    if (isPaying.value || !terms) return undefined
    failure.value = undefined
    problems.value = cardProblems(card)
    if (Object.keys(problems.value).length > 0) return undefined
    isPaying.value = true
    const result = await order(terms).finally(() => (isPaying.value = false))
    if (!result.ok) {
      failure.value = result.failure
      return undefined
    }
    void tell(result.value)
    return result.value
  }

  return { card, problems, failure, isPaying: readonly(isPaying), pay }
}
