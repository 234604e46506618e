import type { Insertable, Selectable } from 'kysely'
import type { Category } from '../../../domain/category.ts'
import { toProductId, toSku } from '../../../domain/ids.ts'
import { type Product, toProduct } from '../../../domain/product.ts'
import type { Option, Variant } from '../../../domain/variant.ts'
import type { CatalogTables } from './catalog-tables.ts'

type Row<Table extends keyof CatalogTables> = Selectable<CatalogTables[Table]>
type NewRow<Table extends keyof CatalogTables> = Insertable<CatalogTables[Table]>

export const fromCategoryRow = ({ slug, name, tagline, picture }: Row<'category'>): Category => ({
  slug,
  name,
  tagline,
  picture,
})

/** `variants` in their order. */
export const fromProductRow = (row: Row<'product'>, variants: readonly Row<'variant'>[]): Product =>
  toProduct({
    id: toProductId(row.id),
    slug: row.slug,
    category: row.category,
    rank: row.rank,
    name: row.name,
    summary: row.summary,
    description: row.description,
    details: row.details,
    keywords: row.keywords,
    isNew: row.is_new,
    variants: variants.map(fromVariantRow),
  })

function fromVariantRow(row: Row<'variant'>): Variant {
  const { was_price_krw: wasKrw, was_price_usd: wasUsd } = row
  return {
    sku: toSku(row.sku),
    option: optionOf(row),
    prices: { KRW: row.price_krw, USD: row.price_usd },
    wasPrices: wasKrw === null || wasUsd === null ? undefined : { KRW: wasKrw, USD: wasUsd },
    picture: row.picture,
    stock: row.stock,
    stockVersion: row.stock_version,
  }
}

const optionOf = (row: Row<'variant'>): Option =>
  row.option_kind === 'size'
    ? { kind: 'size', label: row.option_label }
    : {
        kind: 'color',
        label: row.option_label,
        swatch: row.option_swatch ?? '',
        family: row.option_family ?? '',
      }

export const toCategoryRow = (category: Category, position: number): NewRow<'category'> => ({
  slug: category.slug,
  position,
  name: JSON.stringify(category.name),
  tagline: JSON.stringify(category.tagline),
  picture: category.picture,
})

export const toProductRow = (product: Product): NewRow<'product'> => ({
  id: product.id,
  slug: product.slug,
  category: product.category,
  rank: product.rank,
  name: JSON.stringify(product.name),
  summary: JSON.stringify(product.summary),
  description: JSON.stringify(product.description),
  details: JSON.stringify(product.details),
  keywords: JSON.stringify(product.keywords),
  is_new: product.isNew,
})

export const toVariantRows = (product: Product): NewRow<'variant'>[] =>
  product.variants.map(({ option, ...variant }, position) => ({
    sku: variant.sku,
    product_id: product.id,
    position,
    option_kind: option.kind,
    option_label: JSON.stringify(option.label),
    option_swatch: option.kind === 'color' ? option.swatch : null,
    option_family: option.kind === 'color' ? option.family : null,
    price_krw: variant.prices.KRW,
    price_usd: variant.prices.USD,
    was_price_krw: variant.wasPrices?.KRW ?? null,
    was_price_usd: variant.wasPrices?.USD ?? null,
    picture: variant.picture,
    stock: variant.stock,
    stock_version: variant.stockVersion,
  }))
