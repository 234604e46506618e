import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ProductIdSchema, SkuSchema } from '@jangteo/contracts'
import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { AFFINITY_GROUPS } from './affinity-groups.ts'
import { COLOR_FAMILIES } from './color-family.ts'
import { seedCategories, seedProducts } from './index.ts'
import { purchaseHistory } from './purchase-history.ts'

const PICTURES = fileURLToPath(new URL('../../pictures/', import.meta.url))
const HANGUL = /[\u3131-\u318e\uac00-\ud7a3]/
const variants = seedProducts.flatMap((product) =>
  product.variants.map((variant) => ({ ...variant, sku: `${product.id}-${variant.code}`, product })),
)
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)
const prose = seedProducts.flatMap(({ slug, name, summary, description, keywords }) => [
  { slug, ko: name.ko, en: name.en },
  { slug, ko: summary.ko, en: summary.en },
  { slug, ko: description.ko.join(' '), en: description.en.join(' ') },
  { slug, ko: keywords.ko.join(' '), en: keywords.en.join(' ') },
])
const texts = [
  ...prose,
  ...seedCategories.flatMap(({ slug, name, tagline }) => [
    { slug, ...name },
    { slug, ...tagline },
  ]),
  ...seedProducts.flatMap(({ slug, details }) =>
    details.flatMap(({ label, value }) => [
      { slug, ...label },
      { slug, ...value },
    ]),
  ),
  ...variants.map(({ sku, label }) => ({ slug: sku, ...label })),
]

describe('the goods', () => {
  it('fill eight categories with at least twelve products each', () => {
    expect(seedCategories).toHaveLength(8)
    for (const { slug } of seedCategories) {
      const products = seedProducts.filter(({ category }) => category === slug)
      expect(products.length, slug).toBeGreaterThanOrEqual(12)
    }
    const known = new Set(seedCategories.map(({ slug }) => slug))
    expect(seedProducts.filter(({ category }) => !known.has(category))).toEqual([])
  })

  it('picture each category with one of its own products', () => {
    for (const { slug, pictureOf } of seedCategories) {
      expect(seedProducts.find((product) => product.slug === pictureOf)?.category, pictureOf).toBe(slug)
    }
  })

  it('have ids, slugs and skus that are unique and of the agreed form', () => {
    expect(repeated(seedProducts.map(({ id }) => id))).toEqual([])
    expect(repeated(seedProducts.map(({ slug }) => slug))).toEqual([])
    expect(repeated(variants.map(({ sku }) => sku))).toEqual([])
    for (const { id, slug } of seedProducts) {
      expect(Value.Check(ProductIdSchema, id), id).toBe(true)
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
    for (const { sku } of variants) expect(Value.Check(SkuSchema, sku), sku).toBe(true)
  })

  it('are told in both languages', () => {
    expect(texts.filter(({ ko, en }) => ko.trim() === '' || en.trim() === '')).toEqual([])
    expect(texts.filter(({ en }) => HANGUL.test(en))).toEqual([])
    expect(prose.filter(({ ko }) => !HANGUL.test(ko))).toEqual([])
    for (const { slug, description, details } of seedProducts) {
      expect([description.ko.length, description.en.length], slug).toEqual([2, 2])
      expect(details.length, slug).toBeGreaterThanOrEqual(3)
      expect(details.length, slug).toBeLessThanOrEqual(5)
    }
  })

  it('are each described in their own words', () => {
    for (const locale of ['ko', 'en'] as const) {
      expect(repeated(seedProducts.map(({ name }) => name[locale]))).toEqual([])
      expect(repeated(seedProducts.map(({ summary }) => summary[locale]))).toEqual([])
      const sentences = seedProducts.flatMap(({ description }) =>
        description[locale].flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/)),
      )
      expect(repeated(sentences)).toEqual([])
    }
  })

  it('are each drawn differently', () => {
    expect(repeated(seedProducts.map(({ icon }) => icon))).toEqual([])
  })

  it('have every picture in every width and format', () => {
    const files = [...new Set(variants.map(({ picture }) => picture))].flatMap((base) =>
      [320, 640, 960].flatMap((width) => [`${base}-${width}.avif`, `${base}-${width}.webp`]),
    )
    expect(files.filter((file) => !existsSync(PICTURES + file))).toEqual([])
  })

  it('cost whole won in tens and dollars that end in .00, .50 or .90', () => {
    for (const { sku, prices, wasPrices } of variants) {
      for (const list of wasPrices ? [prices, wasPrices] : [prices]) {
        expect(list.KRW % 10, sku).toBe(0)
        expect([0, 50, 90], sku).toContain(list.USD % 100)
      }
    }
  })

  it('cost less than before when they are on sale', () => {
    const onSale = variants.filter(({ wasPrices }) => wasPrices !== undefined)
    expect(onSale.length).toBeGreaterThan(0)
    for (const { sku, prices, wasPrices } of onSale) {
      expect(wasPrices?.KRW, sku).toBeGreaterThan(prices.KRW)
      expect(wasPrices?.USD, sku).toBeGreaterThan(prices.USD)
    }
  })

  it('show a swatch and a colour family exactly when they are sold in colours', () => {
    for (const { sku, swatch, family, product } of variants) {
      if (product.option === 'size') expect([swatch, family], sku).toEqual([undefined, undefined])
      else {
        expect(swatch, sku).toMatch(/^#[0-9a-f]{6}$/)
        expect(Object.keys(COLOR_FAMILIES), sku).toContain(family)
      }
    }
  })

  it('include scarce, sold-out and wholly sold-out ones, so that the shop shows them all', () => {
    expect(variants.filter(({ stock }) => stock > 0 && stock <= 5).length).toBeGreaterThanOrEqual(5)
    expect(variants.filter(({ stock }) => stock === 0).length).toBeGreaterThanOrEqual(3)
    const soldOut = seedProducts.filter((product) => product.variants.every(({ stock }) => stock === 0))
    expect(soldOut).toHaveLength(1)
    for (const { stock } of variants) expect(Number.isInteger(stock) && stock >= 0).toBe(true)
  })

  it('give each featured product a place of its own', () => {
    const ranks = seedProducts.flatMap(({ featuredRank }) => featuredRank ?? []).sort((a, b) => a - b)
    expect(ranks).toEqual(ranks.map((_, index) => index + 1))
  })
})

describe('the purchase history', () => {
  it('holds baskets of two or more different products that the shop sells', () => {
    const sold = new Set(seedProducts.map(({ id }) => id))
    expect(purchaseHistory.length).toBeGreaterThanOrEqual(400)
    for (const basket of purchaseHistory) {
      expect(basket.length).toBeGreaterThanOrEqual(2)
      expect(new Set(basket).size).toBe(basket.length)
      expect(basket.filter((id) => !sold.has(id))).toEqual([])
    }
  })

  it('gives every product a companion', () => {
    const named = new Set(AFFINITY_GROUPS.flat())
    expect(seedProducts.map(({ slug }) => slug).filter((slug) => !named.has(slug))).toEqual([])
  })

  it('puts a tent with a lantern more often than with a fountain pen', () => {
    const timesTogether = (a: string, b: string): number => {
      const ids = [a, b].map((slug) => seedProducts.find((product) => product.slug === slug)?.id ?? slug)
      return purchaseHistory.filter((basket) => ids.every((id) => basket.includes(id))).length
    }
    const withLantern = timesTogether('ridge-line-two-person-tent', 'trail-beam-flashlight')
    expect(withLantern).toBeGreaterThan(
      timesTogether('ridge-line-two-person-tent', 'slow-letter-fountain-pen'),
    )
  })
})
