import type { LocalizedText, PriceList } from '@jangteo/contracts'
import { type ColorCode, PALETTE } from './palette.ts'
import type { SeedVariant } from './seed-product.ts'

interface Pricing {
  prices: PriceList
  wasPrices?: PriceList
}

/** Whole won and US cents: `price(39000, 29_00)` is ₩39,000 and $29.00. */
export const price = (KRW: number, USD: number): PriceList => ({ KRW, USD })

/** One variant for each colour, all at one price; each has its own picture, `<slug>-<code>`. */
export function inColors(
  slug: string,
  pricing: PriceList | Pricing,
  stocks: Partial<Record<ColorCode, number>>,
): SeedVariant[] {
  const codes = Object.keys(stocks) as ColorCode[]
  return codes.map((code) => ({
    code,
    ...PALETTE[code],
    picture: `${slug}-${code}`,
    ...toPricing(pricing),
    stock: stocks[code] ?? 0,
  }))
}

interface Size {
  code: string
  label: LocalizedText
  stock: number
  /** Left out: the price of the product. */
  pricing?: PriceList | Pricing
}

/** One variant for each size; they look alike, so they share the picture `<slug>`. */
export function inSizes(slug: string, pricing: PriceList | Pricing, sizes: Size[]): SeedVariant[] {
  return sizes.map(({ pricing: own, ...size }) => ({ ...size, picture: slug, ...toPricing(own ?? pricing) }))
}

/** A size that reads the same in both languages, such as `M` or `260 mm`; its code is the text in lower case. */
export function size(text: string, stock: number, pricing?: PriceList | Pricing): Size {
  const code = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return { code, label: { ko: text, en: text }, stock, pricing }
}

/** A size named in words, such as 소 and Small. */
export function namedSize(
  code: string,
  label: LocalizedText,
  { stock, pricing }: { stock: number; pricing?: PriceList | Pricing },
): Size {
  return { code, label, stock, pricing }
}

/** A product sold in one form only. */
export function inOneForm(slug: string, pricing: PriceList | Pricing, stock: number): SeedVariant[] {
  return inSizes(slug, pricing, [{ code: 'one', label: { ko: '단일 옵션', en: 'One option' }, stock }])
}

const toPricing = (pricing: PriceList | Pricing): Pricing =>
  'prices' in pricing ? pricing : { prices: pricing }
