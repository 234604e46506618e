import type { SeedCategory, SeedProduct, SeedVariant } from '../../../goods/seed-product.ts'
import { type Assortment, toAssortment } from '../../../domain/assortment.ts'
import type { Category } from '../../../domain/category.ts'
import { InvalidGoods } from '../../../domain/errors.ts'
import { toProductId, toSku } from '../../../domain/ids.ts'
import { type Product, toProduct } from '../../../domain/product.ts'
import type { Option, Variant } from '../../../domain/variant.ts'

/** The goods that an empty shop starts with. Featured products come first, the others in the order they are written. */
export function seedAssortment(
  categories: readonly SeedCategory[],
  products: readonly SeedProduct[],
): Assortment {
  const ordered = products.toSorted(
    (a, b) =>
      (a.featuredRank ?? Number.POSITIVE_INFINITY) - (b.featuredRank ?? Number.POSITIVE_INFINITY) || 0,
  )
  return toAssortment({
    categories: categories.map((category) => toCategory(category, products)),
    products: ordered.map(fromSeed),
  })
}

function toCategory({ pictureOf, ...category }: SeedCategory, products: readonly SeedProduct[]): Category {
  const picture = products.find(({ slug }) => slug === pictureOf)?.variants[0]?.picture
  if (!picture)
    throw new InvalidGoods(
      `Category ${category.slug} takes its picture from "${pictureOf}", which no product is.`,
    )
  return { ...category, picture }
}

const fromSeed = (seed: SeedProduct, rank: number): Product =>
  toProduct({
    id: toProductId(seed.id),
    slug: seed.slug,
    category: seed.category,
    name: seed.name,
    summary: seed.summary,
    description: seed.description,
    details: seed.details,
    keywords: seed.keywords,
    isNew: seed.isNew ?? false,
    rank,
    variants: seed.variants.map((variant) => toVariant(seed, variant)),
  })

const toVariant = ({ id, option }: SeedProduct, seed: SeedVariant): Variant => ({
  sku: toSku(`${id}-${seed.code}`),
  option: toOption(option, seed),
  prices: seed.prices,
  wasPrices: seed.wasPrices,
  picture: seed.picture,
  stock: seed.stock,
  stockVersion: 0,
})

function toOption(kind: SeedProduct['option'], { code, label, swatch, family }: SeedVariant): Option {
  if (kind === 'size') return { kind, label }
  if (!swatch || !family) throw new InvalidGoods(`The colour ${code} has no swatch or no family.`)
  return { kind, label, swatch, family }
}
