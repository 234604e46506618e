import type { Locale } from '@jangteo/contracts'
import {
  addToCart,
  type Cart,
  type CartFailure,
  EMPTY_CART,
  lowerQuantity,
  quantityOf,
  removeLine,
  setQuantity,
  type Supply,
} from '../domain/cart.ts'
import type { FailureOf } from '../domain/errors.ts'
import { fail, type Result, succeed } from '../domain/result.ts'
import type { CartOwner, Carts } from '../ports/carts.ts'
import type { ProductOffers } from '../ports/product-offers.ts'

export interface ChangeCartDeps {
  readonly carts: Carts
  readonly offers: ProductOffers
}

export interface LineRequest {
  readonly owner: CartOwner
  readonly sku: string
  readonly quantity: number
  readonly locale: Locale
}

export type ChangeCartFailure = CartFailure | FailureOf<'unknown-sku' | 'catalog-unavailable'>
type ChangeCartResult = Promise<Result<void, ChangeCartFailure>>

export async function addLine(deps: ChangeCartDeps, request: LineRequest): ChangeCartResult {
  const supply = await supplyOf(deps, request)
  if (!supply.ok) return supply
  return change(deps, request.owner, (cart) => addToCart(cart, supply.value, request.quantity))
}

export async function setLine(deps: ChangeCartDeps, request: LineRequest): ChangeCartResult {
  const { owner, sku, quantity } = request
  const cart = (await deps.carts.find(owner)) ?? EMPTY_CART
  const supply = await supplyOf(deps, request)
  if (supply.ok) return change(deps, owner, (current) => setQuantity(current, supply.value, quantity))
  if (supply.failure.code === 'unknown-sku' || quantityOf(cart, sku) < quantity) return supply
  return change(deps, owner, (current) => succeed(lowerQuantity(current, sku, quantity)))
}

export async function removeCartLine(carts: Carts, owner: CartOwner, sku: string): Promise<void> {
  await carts.update(owner, (cart) => removeLine(cart, sku))
}

async function supplyOf(
  { offers }: ChangeCartDeps,
  { sku, locale }: LineRequest,
): Promise<Result<Supply, FailureOf<'unknown-sku' | 'catalog-unavailable'>>> {
  const answer = await offers.find({ skus: [sku], locale })
  if (!answer.isCurrent) return fail({ code: 'catalog-unavailable' })
  const offer = answer.offers.get(sku)
  return offer
    ? succeed({ sku, available: offer.inStock, prices: offer.prices })
    : fail({ code: 'unknown-sku', sku })
}

async function change(
  { carts }: ChangeCartDeps,
  owner: CartOwner,
  decide: (cart: Cart) => Result<Cart, CartFailure>,
): ChangeCartResult {
  let outcome: Result<void, CartFailure> = succeed(undefined)
  await carts.update(owner, (cart) => {
    const decided = decide(cart)
    outcome = decided.ok ? succeed(undefined) : decided
    return decided.ok ? decided.value : undefined
  })
  return outcome
}
