import type { Category } from './category.ts'
import { InvalidGoods } from './errors.ts'
import type { Product } from './product.ts'

/** Everything the shop offers: its categories and products, each in the order they are shown. */
export interface Assortment {
  readonly categories: readonly Category[]
  readonly products: readonly Product[]
}

/** Throws `InvalidGoods` where a product stands in no category, or an id, sku or slug stands for two things. */
export function toAssortment({ categories, products }: Assortment): Assortment {
  const slugs = new Set(categories.map(({ slug }) => slug))
  const stray = products.find(({ category }) => !slugs.has(category))
  if (stray) throw new InvalidGoods(`Product ${stray.id} stands in the unknown category "${stray.category}".`)
  refuseTwice(
    'category',
    categories.map(({ slug }) => slug),
  )
  refuseTwice(
    'product id',
    products.map(({ id }) => id),
  )
  refuseTwice(
    'product slug',
    products.map(({ slug }) => slug),
  )
  return { categories, products: products.toSorted((a, b) => a.rank - b.rank) }
}

function refuseTwice(what: string, values: readonly string[]): void {
  const seen = new Set<string>()
  for (const value of values) {
    if (seen.has(value)) throw new InvalidGoods(`The ${what} "${value}" stands for two things.`)
    seen.add(value)
  }
}
