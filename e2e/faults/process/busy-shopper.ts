import { randomUUID } from 'node:crypto'
import type {
  CartDto,
  OrderDto,
  PaymentMethodDto,
  PlaceOrderDto,
  ShippingOptionsDto,
} from '@jangteo/contracts'
import type { APIResponse, Page } from '@playwright/test'
import { cardToken } from '../../support/card-token.ts'
import { type Api, apiOf, signedInApi } from '../../support/customer.ts'

const ADDRESS = {
  recipient: 'Mina Kim',
  phone: '010-1234-5678',
  country: 'KR',
  postalCode: '04524',
  city: '서울',
  line1: '세종대로 110',
} as const

/** One `Idempotency-Key` and what was sent with it. */
export interface Attempt {
  readonly key: string
  readonly body: PlaceOrderDto
  /** Once the shop has acknowledged the order. */
  orderId?: string
  /** Whether the shop has acknowledged that the order is cancelled. */
  isCancelled?: boolean
}

async function read<T>(answer: APIResponse, status: number): Promise<T> {
  if (answer.status() !== status)
    throw new Error(`${answer.url()} answered ${answer.status()}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** Someone who buys one piece after the other, and remembers what the shop promised. */
export class BusyShopper {
  readonly attempts: Attempt[] = []
  isOrdering = false
  readonly #page: Page
  readonly #pieces: string[]
  #api: Api | undefined
  #method = ''

  /** @param pieces skus to buy, one piece each */
  constructor(page: Page, pieces: readonly string[]) {
    this.#page = page
    this.#pieces = [...pieces]
  }

  async register(): Promise<void> {
    this.#api = await signedInApi(this.#page)
    const body = await cardToken(this.#api)
    const answer = await this.#send('POST', '/api/orders/payment-methods', { body })
    this.#method = (await read<PaymentMethodDto>(answer, 201)).id
  }

  /** A new token, by the session that this person has. */
  async comeBack(): Promise<void> {
    this.#api = await apiOf(this.#page)
  }

  /** Buys, and cancels every second order, until the shop no longer answers. */
  async shop(acknowledged: () => void): Promise<void> {
    for (;;) {
      const attempt = await this.buy()
      acknowledged()
      if (this.attempts.length % 2 === 0) await this.#cancel(attempt)
    }
  }

  /** Buys one piece. */
  async buy(): Promise<Attempt> {
    const attempt = await this.#fillCart()
    this.attempts.push(attempt)
    this.isOrdering = true
    await this.send(attempt).finally(() => (this.isOrdering = false))
    return attempt
  }

  /** Places the order of this key, for the first time or again. */
  async send(attempt: Attempt): Promise<void> {
    const headers = { 'idempotency-key': attempt.key }
    const answer = await this.#send('POST', '/api/orders', { body: attempt.body, headers })
    const { id } = await read<OrderDto>(answer, 201)
    if (attempt.orderId && attempt.orderId !== id)
      throw new Error(`Key ${attempt.key} made the orders ${attempt.orderId} and ${id}`)
    attempt.orderId = id
  }

  async orders(): Promise<readonly OrderDto[]> {
    return (await read<{ items: OrderDto[] }>(await this.#send('GET', '/api/orders'), 200)).items
  }

  async emptyCart(): Promise<void> {
    const cart = await read<CartDto>(await this.#send('GET', '/api/cart?locale=en&currency=KRW'), 200)
    for (const { sku } of cart.lines) await this.#send('DELETE', `/api/cart/lines/${sku}`)
  }

  async #fillCart(): Promise<Attempt> {
    const sku = this.#pieces.shift()
    if (!sku) throw new Error('the shop was not killed before everything was sold')
    const line = `/api/cart/lines/${sku}?locale=en&currency=KRW`
    const cart = await read<CartDto>(await this.#send('PUT', line, { body: { quantity: 1 } }), 200)
    const path = '/api/orders/shipping-options?currency=KRW&country=KR'
    const { items } = await read<ShippingOptionsDto>(await this.#send('GET', path), 200)
    const shipping = items.find(({ method }) => method === 'standard')?.price.amount ?? 0
    const body = {
      address: ADDRESS,
      shipping: 'standard',
      paymentMethod: this.#method,
      currency: 'KRW',
      locale: 'en',
      expectedTotal: cart.subtotal.amount + shipping,
    } as const
    return { key: randomUUID(), body }
  }

  async #cancel(attempt: Attempt): Promise<void> {
    await read(await this.#send('POST', `/api/orders/${attempt.orderId}/cancel`), 200)
    attempt.isCancelled = true
  }

  #send(...call: Parameters<Api['send']>): Promise<APIResponse> {
    if (!this.#api) throw new Error('nobody is signed in')
    return this.#api.send(...call)
  }
}
