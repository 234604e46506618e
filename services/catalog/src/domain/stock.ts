import type { ProductId, Sku } from './ids.ts'

/** So many pieces of one variant. */
export interface Line {
  readonly sku: Sku
  /** Whole pieces, at least 1. */
  readonly quantity: number
}

/** What is left of one variant. */
export interface StockLevel {
  readonly sku: Sku
  readonly productId: ProductId
  /** Whole pieces, never less than 0. */
  readonly available: number
  /** Grows by one with each change. */
  readonly version: number
}

/** So many pieces more (or fewer, where negative) of one variant. */
export interface StockMove {
  readonly sku: Sku
  readonly by: number
}

/** A line that cannot be had: only `available` pieces are left. */
export interface Shortage {
  readonly sku: Sku
  readonly available: number
}

export type Taking =
  | { readonly kind: 'taken'; readonly moves: readonly StockMove[] }
  | { readonly kind: 'out-of-stock'; readonly shortages: readonly Shortage[] }
  | { readonly kind: 'unknown-sku'; readonly skus: readonly Sku[] }

/** One line a sku, in the order of skus, which is also the order in which rows are locked. */
export function sumLines(lines: readonly Line[]): Line[] {
  const sums = new Map<Sku, number>()
  for (const { sku, quantity } of lines) sums.set(sku, (sums.get(sku) ?? 0) + quantity)
  return [...sums].map(([sku, quantity]) => ({ sku, quantity })).toSorted((a, b) => (a.sku < b.sku ? -1 : 1))
}

/** All of the (summed) lines or none of them. */
export function takeStock(levels: readonly StockLevel[], lines: readonly Line[]): Taking {
  const left = new Map(levels.map(({ sku, available }) => [sku, available]))
  const skus = lines.map(({ sku }) => sku).filter((sku) => !left.has(sku))
  if (skus.length > 0) return { kind: 'unknown-sku', skus }
  const shortages = lines
    .map(({ sku, quantity }) => ({ sku, quantity, available: left.get(sku) ?? 0 }))
    .filter(({ available, quantity }) => available < quantity)
    .map(({ sku, available }) => ({ sku, available }))
  if (shortages.length > 0) return { kind: 'out-of-stock', shortages }
  return { kind: 'taken', moves: lines.map(({ sku, quantity }) => ({ sku, by: -quantity })) }
}

/** Gives the (summed) lines back; a variant that the shop no longer has is left out. */
export function returnStock(levels: readonly StockLevel[], lines: readonly Line[]): StockMove[] {
  const known = new Set(levels.map(({ sku }) => sku))
  return lines.filter(({ sku }) => known.has(sku)).map(({ sku, quantity }) => ({ sku, by: quantity }))
}

/** Products that could be bought before and cannot now, or the other way round. `before` holds every variant of each product. */
export function productsThatFlipped(
  before: readonly StockLevel[],
  after: readonly StockLevel[],
): ProductId[] {
  const now = new Map(after.map(({ sku, available }) => [sku, available]))
  const products = [...new Set(after.map(({ productId }) => productId))]
  return products.filter((productId) => {
    const own = before.filter((level) => level.productId === productId)
    const was = own.some(({ available }) => available > 0)
    return was !== own.some(({ sku, available }) => (now.get(sku) ?? available) > 0)
  })
}
