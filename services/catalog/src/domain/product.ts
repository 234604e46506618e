import type { LocalizedText } from '@jangteo/contracts'
import { InvalidGoods } from './errors.ts'
import { type ProductId, productIdOf, type Sku } from './ids.ts'
import { highestPrices, isSamePrice, lowestPrices, type PriceList } from './price-list.ts'
import type { StockLevel } from './stock.ts'
import { toVariant, type Variant } from './variant.ts'

export interface ProductDetailLine {
  readonly label: LocalizedText
  readonly value: LocalizedText
}

/** What a shopper looks at; its variants are what he buys. */
export interface Product {
  readonly id: ProductId
  readonly slug: string
  /** Slug of the category. */
  readonly category: string
  readonly name: LocalizedText
  readonly summary: LocalizedText
  /** Paragraphs of plain text. */
  readonly description: { readonly ko: readonly string[]; readonly en: readonly string[] }
  readonly details: readonly ProductDetailLine[]
  /** Words that shoppers type for it and that its name does not hold. */
  readonly keywords: { readonly ko: readonly string[]; readonly en: readonly string[] }
  readonly isNew: boolean
  /** Place in the order "featured": 0 first. */
  readonly rank: number
  readonly variants: readonly [Variant, ...Variant[]]
}

/** A product that keeps the rules, or `InvalidGoods`: variants of its own, of one kind, each sku once. */
export function toProduct(
  fields: Omit<Product, 'variants'> & { readonly variants: readonly Variant[] },
): Product {
  const [first, ...rest] = fields.variants.map(toVariant)
  if (!first) throw new InvalidGoods(`Product ${fields.id} has no variant: there is nothing to buy.`)
  const variants = [first, ...rest] as const
  const skus = new Set(variants.map(({ sku }) => sku))
  if (skus.size < variants.length) throw new InvalidGoods(`Product ${fields.id} has one sku twice.`)
  const stranger = variants.find(({ sku }) => productIdOf(sku) !== fields.id)
  if (stranger) throw new InvalidGoods(`Variant ${stranger.sku} does not belong to product ${fields.id}.`)
  if (variants.some(({ option }) => option.kind !== first.option.kind))
    throw new InvalidGoods(`The variants of product ${fields.id} are partly colours, partly sizes.`)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(fields.slug))
    throw new InvalidGoods(`"${fields.slug}" is not a slug: words of a-z and 0-9, joined by dashes, are.`)
  return { ...fields, variants: [...variants] }
}

export const hasStock = (variant: Variant): boolean => variant.stock > 0
export const isAvailable = (product: Product): boolean => product.variants.some(hasStock)
export const variantOf = (product: Product, sku: Sku): Variant | undefined =>
  product.variants.find((variant) => variant.sku === sku)

export const stockLevels = (products: readonly Product[]): StockLevel[] =>
  products.flatMap(({ id, variants }) =>
    variants.map(({ sku, stock, stockVersion }) => ({
      sku,
      productId: id,
      available: stock,
      version: stockVersion,
    })),
  )

const pricesOf = ([first, ...rest]: Product['variants']): [PriceList, ...PriceList[]] => [
  first.prices,
  ...rest.map(({ prices }) => prices),
]

/** "From" prices: the lowest of each currency. */
export const fromPrices = (product: Product): PriceList => lowestPrices(pricesOf(product.variants))
export const highestPricesOf = (product: Product): PriceList => highestPrices(pricesOf(product.variants))
export const hasPriceRange = (product: Product): boolean =>
  !isSamePrice(fromPrices(product), highestPricesOf(product))

/** What the variant that is the cheapest in every currency cost before the sale, if it is on sale. */
export function wasFromPrices(product: Product): PriceList | undefined {
  const from = fromPrices(product)
  return product.variants.find(({ prices, wasPrices }) => wasPrices && isSamePrice(prices, from))?.wasPrices
}

/** The variant that a page shows first: one that can be bought, if there is any. */
export const defaultVariant = (product: Product): Variant =>
  product.variants.find(hasStock) ?? product.variants[0]
