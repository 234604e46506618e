import type { EventsPort } from '@jangteo/platform'
import { readonly, type Ref, ref, shallowRef } from 'vue'
import type { CardAnswer } from '../model/card.ts'
import type { Order, OrderRequest } from '../model/order.ts'
import type { Failure, Result } from '../model/result.ts'
import type { CheckoutDesk } from '../ports/checkout-desk.ts'
import type { ShoppingCart } from '../ports/shopping-cart.ts'

export interface Payment {
  readonly failure: Readonly<Ref<Failure | undefined>>
  readonly isPaying: Readonly<Ref<boolean>>
  /** Pays and orders. Answers the order; undefined where there is something to do first. A second call meanwhile does nothing. */
  pay(): Promise<Order | undefined>
  /** Told that another card is being typed. */
  changeCard(): void
}

/** Everything of an order but the payment method; undefined while the total is not known. */
export type OrderTerms = Omit<OrderRequest, 'paymentMethod'>

interface Attempt {
  readonly key: string
  readonly terms: string
  readonly request: OrderRequest
}

/** Undefined: the card fields show what is wrong with them. */
type Outcome<Value> = Result<Value> | undefined

const UNAVAILABLE = { ok: false, failure: { code: 'unavailable' } } as const
const NO_TOTAL = { ok: false, failure: { code: 'total-unknown' } } as const

/**
 * One order per decision to pay: while the shop has not answered, paying again sends the same request with the same key. Changing the card or the
 * terms is another decision, which must never send what was taken back: the shop makes one order of one cart, so where the first was placed
 * after all, it refuses the second and charges nothing.
 */
export function usePayment(deps: {
  readonly cart: ShoppingCart
  readonly desk: CheckoutDesk
  readonly events: EventsPort
  readonly terms: () => OrderTerms | undefined
  readonly newKey: () => string
  /** What the card fields say. */
  readonly card: () => Promise<CardAnswer>
}): Payment {
  const failure = shallowRef<Failure>()
  const isPaying = ref(false)
  let attempt: Attempt | undefined

  async function attemptOf(terms: OrderTerms): Promise<Outcome<Attempt>> {
    const text = JSON.stringify(terms)
    if (attempt?.terms === text) return { ok: true, value: attempt }
    const card = await deps.card()
    if (card.kind === 'incomplete') return undefined
    if (card.kind === 'unavailable') return UNAVAILABLE
    const method = await deps.desk.saveCard(card.token)
    if (!method.ok) return method
    const request = { ...terms, paymentMethod: method.value.id }
    return { ok: true, value: { key: deps.newKey(), terms: text, request } }
  }

  async function order(terms: OrderTerms): Promise<Outcome<Order>> {
    const prepared = await attemptOf(terms)
    if (!prepared?.ok) return prepared
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
    if (isPaying.value) return undefined
    const terms = deps.terms()
    failure.value = undefined
    isPaying.value = true
    const ordering = terms ? order(terms) : Promise.resolve(NO_TOTAL)
    const result = await ordering.finally(() => (isPaying.value = false))
    if (!result?.ok) {
      failure.value = result?.failure
      return undefined
    }
    void tell(result.value)
    return result.value
  }

  return { failure, isPaying: readonly(isPaying), pay, changeCard: () => (attempt = undefined) }
}
