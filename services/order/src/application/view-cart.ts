import type { CartQuery, Currency, LINE_ISSUES } from '@jangteo/contracts'
import { type Cart, type CartLine, countPieces, EMPTY_CART, MAX_QUANTITY } from '../domain/cart.ts'
import { type Money, priceIn, sum, times } from '../domain/money.ts'
import { freeShippingFrom } from '../domain/shipping.ts'
import type { CartOwner, Carts } from '../ports/carts.ts'
import type { Offer, OffersAnswer, ProductOffers } from '../ports/product-offers.ts'

export type LineIssue = (typeof LINE_ISSUES)[number]

export interface CartViewLine {
  readonly sku: string
  /** Undefined where the catalog has never told of this variant, or no longer sells it and is asked for the first time. */
  readonly offer: Offer | undefined
  readonly quantity: number
  readonly maxQuantity: number
  readonly unitPrice: Money
  readonly lineTotal: Money
  readonly issue: LineIssue | undefined
}

export interface CartView {
  readonly count: number
  readonly lines: readonly CartViewLine[]
  /** Of the lines that can be bought. */
  readonly subtotal: Money
  readonly freeShippingFrom: Money
  readonly isPriced: boolean
}

export interface ViewCartDeps {
  readonly carts: Carts
  readonly offers: ProductOffers
}

export interface ViewCartRequest extends CartQuery {
  /** Undefined for a visitor without a cart. */
  readonly owner: CartOwner | undefined
}

export async function viewCart(deps: ViewCartDeps, request: ViewCartRequest): Promise<CartView> {
  const cart = await cartOf(deps.carts, request.owner)
  const skus = cart.lines.map(({ sku }) => sku)
  const answer: OffersAnswer =
    skus.length > 0
      ? await deps.offers.find({ skus, locale: request.locale })
      : { offers: new Map(), isCurrent: true }
  return priced(cart, answer, request.currency)
}

export async function countCart(carts: Carts, owner: CartOwner | undefined): Promise<number> {
  return countPieces(await cartOf(carts, owner))
}

const cartOf = async (carts: Carts, owner: CartOwner | undefined): Promise<Cart> =>
  (owner && (await carts.find(owner))) ?? EMPTY_CART

function priced(cart: Cart, answer: OffersAnswer, currency: Currency): CartView {
  const lines = cart.lines.map((line) => viewLine(line, answer, currency))
  const buyable = lines.filter(({ issue }) => issue !== 'out-of-stock' && issue !== 'unavailable')
  return {
    count: countPieces(cart),
    lines,
    subtotal: sum(
      buyable.map(({ lineTotal }) => lineTotal),
      currency,
    ),
    freeShippingFrom: freeShippingFrom(currency),
    isPriced: answer.isCurrent,
  }
}

function viewLine(line: CartLine, { offers, isCurrent }: OffersAnswer, currency: Currency): CartViewLine {
  const offer = offers.get(line.sku)
  const unitPrice = priceIn(offer?.prices ?? line.seenPrices, currency)
  return {
    sku: line.sku,
    offer,
    quantity: line.quantity,
    maxQuantity: isCurrent ? (offer?.inStock ?? 0) : MAX_QUANTITY,
    unitPrice,
    lineTotal: times(unitPrice, line.quantity),
    issue: isCurrent ? issueOf(line, offer, currency) : undefined,
  }
}

function issueOf(line: CartLine, offer: Offer | undefined, currency: Currency): LineIssue | undefined {
  if (!offer) return 'unavailable'
  if (offer.inStock === 0) return 'out-of-stock'
  if (offer.inStock < line.quantity) return 'less-stock'
  return offer.prices[currency] === line.seenPrices[currency] ? undefined : 'price-changed'
}
