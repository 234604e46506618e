import type { LocalizedText, PriceList } from '@jangteo/contracts'
import type { ColorFamily } from './color-family.ts'

/** A shelf of the shop. `pictureOf` is the slug of the product whose picture stands for it. */
export interface SeedCategory {
  slug: string
  name: LocalizedText
  tagline: LocalizedText
  pictureOf: string
}

/**
 * One thing that can be bought. Its sku is `<product id>-<code>`. `swatch` (hex) and `family` are given for colours only.
 * `picture` is the base name of files `pictures/<picture>-<width>.<format>`; size variants share one.
 */
export interface SeedVariant {
  code: string
  label: LocalizedText
  swatch?: string
  family?: ColorFamily
  picture: string
  prices: PriceList
  wasPrices?: PriceList
  stock: number
}

/** A product as the shop first gets it. `icon` names the Fluent Emoji drawing that its pictures are made from. */
export interface SeedProduct {
  id: string
  slug: string
  category: string
  icon: string
  name: LocalizedText
  summary: LocalizedText
  /** Two paragraphs of plain text in each language. */
  description: { ko: string[]; en: string[] }
  details: { label: LocalizedText; value: LocalizedText }[]
  option: 'color' | 'size'
  variants: SeedVariant[]
  isNew?: boolean
  /** Words that shoppers type for it and that its name does not hold. */
  keywords: { ko: string[]; en: string[] }
  /** Place among the products of the home page, 1 first; left out: not featured. */
  featuredRank?: number
}
