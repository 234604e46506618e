import type { CartDto, OrderDto, PaymentMethodDto, ShippingOptionsDto } from '@jangteo/contracts'
import { randomUUID } from 'node:crypto'
import { DEMO_ACCOUNT } from '../demo-account.ts'
import type { BootedShop } from './booted-shop.ts'

const ADDRESS = {
  recipient: '장보고',
  phone: '010-1234-5678',
  country: 'KR',
  postalCode: '04524',
  city: '서울',
  line1: '세종대로 110',
}
const CARD = { number: '4242 4242 4242 4242', expiry: '12/30', cvc: '123', holder: 'JANG BOGO' }

/** What the card fields do when they are filled in. Answers the token. */
async function typeCard(paymentUrl: string): Promise<string> {
  const response = await fetch(`${paymentUrl}/v1/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(CARD),
  })
  return ((await response.json()) as { token: string }).token
}

/** The person of the demo account, who speaks to the API with a token of the identity service. */
export class ShopCustomer {
  readonly #url: string
  readonly #paymentUrl: string
  readonly token: string

  private constructor({ url, paymentUrl }: Pick<BootedShop, 'url' | 'paymentUrl'>, token: string) {
    this.#url = url
    this.#paymentUrl = paymentUrl
    this.token = token
  }

  static async signIn(shop: BootedShop): Promise<ShopCustomer> {
    const { email, password } = DEMO_ACCOUNT
    const response = await fetch(`${shop.identityUrl}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('uengine-client:uengine-secret')}` },
      body: new URLSearchParams({ grant_type: 'password', username: email, password, scope: 'shop' }),
    })
    const { access_token: token } = (await response.json()) as { access_token?: string }
    if (token === undefined) throw new Error(`no token: ${response.status}`)
    return new ShopCustomer(shop, token)
  }

  /** Buys so many pieces of one variant. */
  async buy(sku: string, quantity: number): Promise<OrderDto> {
    const line = `/api/cart/lines/${sku}?locale=ko&currency=KRW`
    const cart = await this.send<CartDto>('PUT', line, { quantity })
    const { id } = await this.send<PaymentMethodDto>('POST', '/api/orders/payment-methods', {
      token: await typeCard(this.#paymentUrl),
    })
    const options = '/api/orders/shipping-options?currency=KRW&country=KR'
    const { items } = await this.send<ShippingOptionsDto>('GET', options)
    const shipping = items.find(({ method }) => method === 'standard')?.price.amount ?? 0
    return this.send<OrderDto>('POST', '/api/orders', {
      address: ADDRESS,
      shipping: 'standard',
      paymentMethod: id,
      currency: 'KRW',
      locale: 'ko',
      expectedTotal: cart.subtotal.amount + shipping,
    })
  }

  /** Rejects, with the answer, where it is no success. */
  async send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        'idempotency-key': randomUUID(),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }
}
