import type { Currency, Money } from '@jangteo/contracts'
import type { Cart, CartLine } from '../../model/cart.ts'
import type { Result } from '../../model/result.ts'
import type { ShoppingCart } from '../../ports/shopping-cart.ts'
import { done, type Faults, refuse } from './faults.ts'

/** A variant on the shelf of the shop in memory; `price` in minor units of its currency. */
export interface ShelfItem {
  readonly sku: string
  readonly productId: string
  readonly name: string
  readonly price: number
  readonly inStock: number
}

export const FREE_SHIPPING_FROM = 50_000

export class InMemoryShoppingCart implements ShoppingCart {
  readonly shelf: Map<string, ShelfItem>
  readonly #currency: Currency
  readonly #faults: Faults
  readonly #pieces = new Map<string, number>()

  constructor(options: {
    readonly shelf: readonly ShelfItem[]
    readonly currency: Currency
    readonly faults: Faults
  }) {
    this.shelf = new Map(options.shelf.map((item) => [item.sku, item]))
    this.#currency = options.currency
    this.#faults = options.faults
  }

  load = async (): Promise<Cart> => this.now()
  count = async (): Promise<number> => this.now().count

  add(sku: string, quantity: number): Promise<Result<Cart>> {
    return this.#faults.write(() => this.#set(sku, (this.#pieces.get(sku) ?? 0) + quantity))
  }

  setQuantity(sku: string, quantity: number): Promise<Result<Cart>> {
    return this.#faults.write(() => this.#set(sku, quantity))
  }

  remove(sku: string): Promise<Result<Cart>> {
    return this.#faults.write(() => {
      this.#pieces.delete(sku)
      return done(this.now())
    })
  }

  now(): Cart {
    const lines = [...this.#pieces].map(([sku, quantity]) => this.#line(sku, quantity))
    return {
      lines,
      count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
      subtotal: this.money(lines.reduce((sum, { lineTotal }) => sum + lineTotal.amount, 0)),
      freeShippingFrom: this.money(FREE_SHIPPING_FROM),
      isPriced: true,
    }
  }

  empty(): void {
    this.#pieces.clear()
  }

  money(amount: number): Money {
    return { amount, currency: this.#currency }
  }

  #set(sku: string, quantity: number): Result<Cart> {
    const item = this.shelf.get(sku)
    if (!item) return refuse({ code: 'unknown-sku' })
    if (quantity > item.inStock) return refuse({ code: 'not-enough-stock', available: item.inStock })
    this.#pieces.set(sku, quantity)
    return done(this.now())
  }

  #line(sku: string, quantity: number): CartLine {
    const item = this.shelf.get(sku)
    const [price, inStock] = [item?.price ?? 0, item?.inStock ?? 0]
    return {
      sku,
      productId: item?.productId,
      slug: 'goods',
      name: item?.name ?? sku,
      option: 'Blue',
      quantity,
      maxQuantity: inStock,
      unitPrice: this.money(price),
      lineTotal: this.money(price * quantity),
      ...(inStock < quantity && { issue: inStock === 0 ? 'out-of-stock' : 'less-stock' }),
    }
  }
}
