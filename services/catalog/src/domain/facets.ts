import type { Product } from './product.ts'
import { highestPrices, lowestPrices, type PriceList } from './price-list.ts'
import { colorOf, fits, fittingVariants, type ProductFilter, sizeOf } from './product-filter.ts'
import type { Variant } from './variant.ts'

/** So many products would be left by choosing `value`. */
export interface Facet<Example> {
  readonly value: string
  readonly count: number
  /** One thing that has the value: its words name it. */
  readonly example: Example
}

export interface Facets {
  readonly categories: readonly Facet<Product>[]
  /** Colour families. */
  readonly colors: readonly Facet<Variant>[]
  /** As `sizeOf` writes them. */
  readonly sizes: readonly Facet<Variant>[]
  /** Of the category, whatever else is chosen: what can be chosen must not come and go. Missing where nothing is there. */
  readonly price?: { readonly min: PriceList; readonly max: PriceList }
}

/**
 * Each facet is counted without its own condition, so that a shopper sees what choosing otherwise would bring. What is chosen
 * stays, also where nothing is left of it: it has to be there to be taken back.
 */
export function countFacets(products: readonly Product[], filter: ProductFilter): Facets {
  const { category, colors, sizes } = filter
  const inAnyCategory = products.filter((product) => fits(product, { ...filter, category: undefined }))
  const options = (
    valueOf: ValueOf,
    chosen: readonly string[] | undefined,
    others: ProductFilter,
  ): readonly Facet<Variant>[] =>
    withChosen(chosen, count(products, byOption(others, valueOf)), () =>
      count(products, byOption({}, valueOf)),
    )
  return {
    categories: withChosen(category === undefined ? [] : [category], count(inAnyCategory, byCategory), () =>
      count(products, byCategory),
    ),
    colors: options(familyOf, colors, { ...filter, colors: undefined }),
    sizes: options(sizeOf, sizes, { ...filter, sizes: undefined }),
    price: priceRange(products, { category }),
  }
}

type ValueOf = (product: Product, variant: Variant) => string | undefined
type Values<Example> = (product: Product) => readonly (readonly [value: string, example: Example])[]

const familyOf: ValueOf = (_, variant) => colorOf(variant)
const byCategory: Values<Product> = (product) => [[product.category, product]]

function byOption(filter: ProductFilter, valueOf: ValueOf): Values<Variant> {
  return (product) =>
    fittingVariants(product, filter).flatMap((variant) => {
      const value = valueOf(product, variant)
      return value === undefined ? [] : [[value, variant] as const]
    })
}

function count<Example>(products: readonly Product[], valuesOf: Values<Example>): Facet<Example>[] {
  const facets = new Map<string, Facet<Example>>()
  for (const product of products)
    for (const [value, example] of new Map(valuesOf(product))) {
      const known = facets.get(value) ?? { value, count: 0, example }
      facets.set(value, { ...known, count: known.count + 1 })
    }
  return [...facets.values()]
}

function withChosen<Example>(
  chosen: readonly string[] = [],
  left: readonly Facet<Example>[],
  all: () => readonly Facet<Example>[],
): readonly Facet<Example>[] {
  const gone = chosen.filter((value) => left.every((facet) => facet.value !== value))
  if (gone.length === 0) return left
  return [...left, ...all().flatMap((facet) => (gone.includes(facet.value) ? [{ ...facet, count: 0 }] : []))]
}

function priceRange(products: readonly Product[], filter: ProductFilter): Facets['price'] {
  const [first, ...rest] = products.flatMap((product) =>
    fittingVariants(product, filter).map(({ prices }) => prices),
  )
  return first && { min: lowestPrices([first, ...rest]), max: highestPrices([first, ...rest]) }
}
