import type { Country } from '../../model/address.ts'
import type { PaymentMethod } from '../../model/card.ts'
import { type Order, type OrderRequest, plus, type ShippingOption } from '../../model/order.ts'
import type { Result } from '../../model/result.ts'
import type { CheckoutDesk } from '../../ports/checkout-desk.ts'
import { done, type Faults, refuse } from './faults.ts'
import { DECLINED } from './in-memory-card-fields.ts'
import type { InMemoryOrderBook } from './in-memory-order-book.ts'
import { FREE_SHIPPING_FROM, type InMemoryShoppingCart } from './in-memory-shopping-cart.ts'

const LAST4: Readonly<Record<string, string>> = { [DECLINED]: '0002' }
const last4Of = (token = ''): string => LAST4[token] ?? '4242'

interface Parts {
  readonly cart: InMemoryShoppingCart
  readonly orders: InMemoryOrderBook
  readonly faults: Faults
}

export class InMemoryCheckoutDesk implements CheckoutDesk {
  /** Keys of the orders placed, oldest first. */
  readonly placedKeys: string[] = []
  readonly #parts: Parts
  readonly #methods = new Map<string, string>()
  readonly #orderIdByKey = new Map<string, string>()
  #isAnswerLost = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** The next order is placed, but its answer never arrives. */
  loseNextAnswer(): void {
    this.#isAnswerLost = true
  }

  async shippingOptions(_country: Country): Promise<readonly ShippingOption[]> {
    const { cart } = this.#parts
    const isFree = cart.now().subtotal.amount >= FREE_SHIPPING_FROM
    return [
      { method: 'standard', price: cart.money(isFree ? 0 : 3_000), days: { min: 2, max: 3 } },
      { method: 'express', price: cart.money(6_000), days: { min: 1, max: 1 } },
    ]
  }

  saveCard(token: string): Promise<Result<PaymentMethod>> {
    return this.#parts.faults.write(() => {
      const id = `pm_${String(this.#methods.size).padStart(10, '0')}`
      this.#methods.set(id, token)
      return done({ id, brand: 'Visa', last4: last4Of(token) })
    })
  }

  async placeOrder(request: OrderRequest, key: string): Promise<Result<Order>> {
    const order = await this.#newOrder(request)
    const result = await this.#parts.faults.write(() => this.#place(order, request, key))
    const isLost = this.#isAnswerLost
    this.#isAnswerLost = false
    return isLost ? refuse({ code: 'unavailable' }) : result
  }

  #place(order: Order, request: OrderRequest, key: string): Result<Order> {
    const { cart, orders } = this.#parts
    const known = orders.orders.get(this.#orderIdByKey.get(key) ?? '')
    if (known) return done(known)
    if (order.lines.length === 0) return refuse({ code: 'cart-empty' })
    if (order.total.amount !== request.expectedTotal)
      return refuse({ code: 'order-total-changed', total: order.total })
    if (this.#methods.get(request.paymentMethod) === DECLINED) return refuse({ code: 'payment-declined' })
    orders.orders.set(order.id, order)
    this.#orderIdByKey.set(key, order.id)
    this.placedKeys.push(key)
    cart.empty()
    return done(order)
  }

  async #newOrder(request: OrderRequest): Promise<Order> {
    const { cart, orders } = this.#parts
    const { lines, subtotal } = cart.now()
    const options = await this.shippingOptions(request.address.country)
    const price = options.find(({ method }) => method === request.shipping)?.price ?? cart.money(0)
    return {
      id: `00000000-0000-4000-8000-${String(orders.orders.size + 1).padStart(12, '0')}`,
      number: 'J-7K3M-92QX',
      state: 'placed',
      placedAt: '2026-03-02T09:00:00.000Z',
      lines: lines.map(({ maxQuantity: _, issue: __, productId = '', ...line }) => ({ ...line, productId })),
      address: request.address,
      shipping: request.shipping,
      payment: {
        brand: 'Visa',
        last4: last4Of(this.#methods.get(request.paymentMethod)),
        state: 'authorized',
      },
      subtotal,
      shippingPrice: price,
      total: plus(subtotal, price),
      canChangeAddress: true,
      canCancel: true,
    }
  }
}
