import type { PriceList } from '@jangteo/contracts'
import type { Picture } from './picture.ts'

export interface Variant {
  readonly sku: string
  readonly optionKind: 'color' | 'size'
  readonly label: string
  readonly swatch?: string
  readonly prices: PriceList
  readonly wasPrices?: PriceList
  /** Pieces that can be bought now; 10 means ten or more. */
  readonly inStock: number
  readonly pictures: readonly Picture[]
}

export interface Product {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly category: { readonly slug: string; readonly name: string }
  readonly summary: string
  readonly description: readonly string[]
  readonly details: readonly { readonly label: string; readonly value: string }[]
  readonly variants: readonly [Variant, ...Variant[]]
  readonly defaultSku: string
  readonly isNew: boolean
}

/** What a list shows of a product. */
export interface ProductSummary {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly fromPrices: PriceList
  readonly wasPrices?: PriceList
  readonly hasPriceRange: boolean
  readonly isInStock: boolean
  readonly isNew: boolean
  readonly swatches: readonly { readonly sku: string; readonly label: string; readonly swatch: string }[]
  readonly picture: Picture
}

/** The wanted variant; else the default one; else the first that can be bought; else the first. */
export function chooseVariant(product: Product, sku?: string): Variant {
  const bySku = (wanted?: string): Variant | undefined =>
    product.variants.find((variant) => variant.sku === wanted)
  const wanted = bySku(sku)
  if (wanted) return wanted
  const usual = bySku(product.defaultSku)
  if (usual && usual.inStock > 0) return usual
  return product.variants.find(({ inStock }) => inStock > 0) ?? usual ?? product.variants[0]
}

/** `few` from three pieces down: worth telling, not worth hurrying anyone before. */
export type Availability = 'available' | 'few' | 'sold-out'
const FEW = 3

export function availabilityOf(variant: Variant): Availability {
  if (variant.inStock === 0) return 'sold-out'
  return variant.inStock <= FEW ? 'few' : 'available'
}
