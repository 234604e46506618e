import type {
  AddressDto,
  CartDto,
  OrderDto,
  PaymentMethodDto,
  ProductDetailDto,
  ProductListDto,
  SavedAddressDto,
  ShippingOptionsDto,
} from '@jangteo/contracts'
import { owner } from './callers.ts'
import type { GuardedShop } from './guarded-shop.ts'

/** What the owner has, and what others must not see. */
export interface Belongings {
  readonly sku: string
  readonly productId: string
  readonly orderId: string
  readonly savedAddressId: string
  readonly paymentMethodId: string
  /** Words that stand in everything that is the owner's. */
  readonly secret: string
}

export const CARD = { number: '4242 4242 4242 4242', expiry: '12/30', cvc: '123', holder: 'KIM MINA' }
export const UNKNOWN_TOKEN = { token: 'tok_0123456789abcdef' }

export const addressOf = (recipient: string): AddressDto => ({
  recipient,
  phone: '010-1234-5678',
  country: 'KR',
  postalCode: '04524',
  city: '서울',
  line1: '세종대로 110',
})

const SECRET = '김미나만 아는 주소'

/** What the owner buys a piece of. */
export type Goods = Pick<Belongings, 'sku' | 'productId'>

/** The owner shops: an order on its way, a saved address, a card, and something in the cart again. @param goods default: the first there are */
export async function giveBelongings({ context, services }: GuardedShop, goods?: Goods): Promise<Belongings> {
  const authorization = await context.testTokens.bearer(owner.principal)
  const send = async <Answer>(service: string, call: string, payload?: object): Promise<Answer> => {
    const [method = '', url = ''] = call.split(' ')
    const headers = { authorization, 'idempotency-key': crypto.randomUUID() }
    const app = services.find(({ name }) => name === service)?.app
    const reply = await app?.inject({ method: method as 'GET', url, headers, payload })
    if (reply === undefined || reply.statusCode >= 300) throw new Error(`${call}: ${reply?.body}`)
    return reply.json<Answer>()
  }
  const firstGoods = async (): Promise<Goods> => {
    const list = '/api/catalog/products?locale=ko&inStock=true'
    const productId = (await send<ProductListDto>('catalog', `GET ${list}`)).items[0]?.id ?? ''
    const one = `/api/catalog/products/${productId}?locale=ko`
    const { variants } = await send<ProductDetailDto>('catalog', `GET ${one}`)
    return { productId, sku: variants[0]?.sku ?? '' }
  }
  const { sku, productId } = goods ?? (await firstGoods())
  const fill = (): Promise<CartDto> =>
    send('order', `PUT /api/cart/lines/${sku}?locale=ko&currency=KRW`, { quantity: 1 })

  const saved = await send<SavedAddressDto>('order', 'POST /api/orders/addresses', {
    address: addressOf(SECRET),
  })
  const { token } = await send<{ token: string }>('payment-sandbox', 'POST /v1/tokens', CARD)
  const card = await send<PaymentMethodDto>('order', 'POST /api/orders/payment-methods', { token })
  const { subtotal } = await fill()
  const { items } = await send<ShippingOptionsDto>(
    'order',
    'GET /api/orders/shipping-options?currency=KRW&country=KR',
  )
  const shipping = items.find(({ method }) => method === 'standard')?.price.amount ?? 0
  const order = await send<OrderDto>('order', 'POST /api/orders', {
    address: addressOf(SECRET),
    shipping: 'standard',
    paymentMethod: card.id,
    currency: 'KRW',
    locale: 'ko',
    expectedTotal: subtotal.amount + shipping,
  })
  await context.drain()
  await fill()
  return {
    sku,
    productId,
    orderId: order.id,
    savedAddressId: saved.id,
    paymentMethodId: card.id,
    secret: SECRET,
  }
}
