import type { LocalizedText } from '@jangteo/contracts'
import { InvalidGoods } from './errors.ts'
import type { Sku } from './ids.ts'
import { isCheaper, type PriceList, toPriceList } from './price-list.ts'

/** What tells the variants of one product apart. `family` is the coarse colour that shoppers filter by. */
export type Option =
  | {
      readonly kind: 'color'
      readonly label: LocalizedText
      readonly swatch: string
      readonly family: string
    }
  | { readonly kind: 'size'; readonly label: LocalizedText }

/** What is bought: a product in one colour or size. */
export interface Variant {
  readonly sku: Sku
  readonly option: Option
  readonly prices: PriceList
  /** Before the sale; higher than `prices` in every currency. */
  readonly wasPrices?: PriceList
  /** Base name of the files of its picture. */
  readonly picture: string
  /** Pieces that can be sold now. */
  readonly stock: number
  /** Grows by one with each change of `stock`, so that of two readings the newer is known. */
  readonly stockVersion: number
}

/** Throws `InvalidGoods` where a price or the stock breaks its rule. */
export function toVariant(variant: Variant): Variant {
  const prices = toPriceList(variant.prices)
  const wasPrices = variant.wasPrices && toPriceList(variant.wasPrices)
  if (wasPrices && !isCheaper(prices, wasPrices))
    throw new InvalidGoods(`The price of ${variant.sku} before the sale is not higher than its price now.`)
  if (!Number.isSafeInteger(variant.stock) || variant.stock < 0)
    throw new InvalidGoods(
      `The stock of ${variant.sku} is ${variant.stock}: whole pieces from 0 up are allowed.`,
    )
  return { ...variant, prices, wasPrices }
}

/** The shop does not publish its stock: more than ten is told as ten. */
export const MOST_PUBLISHED_STOCK = 10
export const publishedStock = (variant: Variant): number => Math.min(variant.stock, MOST_PUBLISHED_STOCK)
