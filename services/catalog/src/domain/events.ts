import type { ProductId, Sku } from './ids.ts'
import { fromPrices, isAvailable, type Product } from './product.ts'
import type { PriceList } from './price-list.ts'
import type { StockLevel } from './stock.ts'

/** A product is new to the shop, was changed, or can be bought (no longer). */
export interface ProductChanged {
  readonly kind: 'ProductChanged'
  readonly productId: ProductId
  readonly category: string
  readonly isAvailable: boolean
  readonly prices: PriceList
}

/** So many pieces are left. */
export interface StockChanged {
  readonly kind: 'StockChanged'
  readonly sku: Sku
  readonly productId: ProductId
  readonly available: number
}

export type CatalogEvent = ProductChanged | StockChanged

export const productChanged = (product: Product): ProductChanged => ({
  kind: 'ProductChanged',
  productId: product.id,
  category: product.category,
  isAvailable: isAvailable(product),
  prices: fromPrices(product),
})

export const stockChanged = ({ sku, productId, available }: StockLevel): StockChanged => ({
  kind: 'StockChanged',
  sku,
  productId,
  available,
})
