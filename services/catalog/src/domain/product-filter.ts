import { hasStock, type Product } from './product.ts'
import type { Currency } from './price-list.ts'
import type { Variant } from './variant.ts'

/** What a shopper narrows the goods down by; whatever is left out does not narrow. */
export interface ProductFilter {
  readonly category?: string
  /** Families. */
  readonly colors?: readonly string[]
  /** As `sizeOf` writes them. */
  readonly sizes?: readonly string[]
  /** Inclusive, in minor units. */
  readonly price?: { readonly currency: Currency; readonly min?: number; readonly max?: number }
  readonly inStock?: boolean
  readonly onSale?: boolean
}

export const colorOf = ({ option }: Variant): string | undefined =>
  option.kind === 'color' ? option.family : undefined
/**
 * The English words of a size as one token, e.g. `260-mm`; codes would not do, because two products may use one code for two
 * sizes. A product sold in one form only has no size.
 */
export const sizeOf = ({ variants }: Product, { option }: Variant): string | undefined =>
  option.kind === 'size' && variants.length > 1
    ? option.label.en
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
    : undefined

const isOneOf = (allowed: readonly string[] | undefined, value: string | undefined): boolean =>
  !allowed || (value !== undefined && allowed.includes(value))

function fitsVariant(product: Product, variant: Variant, filter: ProductFilter): boolean {
  const { colors, sizes, price, inStock, onSale } = filter
  const amount = price && variant.prices[price.currency]
  return (
    isOneOf(colors, colorOf(variant)) &&
    isOneOf(sizes, sizeOf(product, variant)) &&
    (amount === undefined || (amount >= (price?.min ?? 0) && amount <= (price?.max ?? Infinity))) &&
    (!inStock || hasStock(variant)) &&
    (!onSale || variant.wasPrices !== undefined)
  )
}

/**
 * The variants of `product` that fit every condition at once: a product that is cheap in red and sold out in blue is not
 * "blue and in stock". Empty where the product does not fit.
 */
export function fittingVariants(product: Product, filter: ProductFilter): readonly Variant[] {
  if (filter.category !== undefined && filter.category !== product.category) return []
  return product.variants.filter((variant) => fitsVariant(product, variant, filter))
}

export const fits = (product: Product, filter: ProductFilter): boolean =>
  fittingVariants(product, filter).length > 0
