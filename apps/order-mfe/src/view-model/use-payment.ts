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

/** The shop may have ordered, or may do so yet. */
const isUndecided = (result: Result<Order>): boolean =>
  !result.ok && ['unavailable', 'signed-out'].includes(result.failure.code)

/**
 * One order per decision to pay. Until the shop has answered, paying sends the same request with the same key, whatever has changed meanwhile: with
 * another key it could charge twice. Changing the card or the terms is another decision, which comes after that answer.
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
  let hasOtherCard = false

  async function attemptOf(terms: OrderTerms): Promise<Outcome<Attempt>> {
    const card = await deps.card()
    if (card.kind === 'incomplete') return undefined
    if (card.kind === 'unavailable') return UNAVAILABLE
    const method = await deps.desk.saveCard(card.token)
    if (!method.ok) return method
    const request = { ...terms, paymentMethod: method.value.id }
    return { ok: true, value: { key: deps.newKey(), terms: JSON.stringify(terms), request } }
  }

  async function send(now: Attempt): Promise<Result<Order>> {
    attempt = now
    const result = await deps.desk.placeOrder(now.request, now.key)
    if (!isUndecided(result)) attempt = undefined
    return result
  }

  async function order(terms: OrderTerms): Promise<Outcome<Order>> {
    if (attempt) {
      const isSame = !hasOtherCard && attempt.terms === JSON.stringify(terms)
      const settled = await send(attempt)
      if (isSame || settled.ok || isUndecided(settled)) return settled
    }
    hasOtherCard = false
    const prepared = await attemptOf(terms)
    return prepared?.ok ? send(prepared.value) : prepared
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
    const ordering = terms ? order(terms) : Promise.resolve(UNAVAILABLE)
    const result = await ordering.finally(() => (isPaying.value = false))
    if (!result?.ok) {
      failure.value = result?.failure
      return undefined
    }
    void tell(result.value)
    return result.value
  }

  return { failure, isPaying: readonly(isPaying), pay, changeCard: () => (hasOtherCard = true) }
}
