import type { Locale, ProductListDto } from '@jangteo/contracts'
import type { Category } from '../../../domain/category.ts'
import type { Facet, Facets } from '../../../domain/facets.ts'
import type { Variant } from '../../../domain/variant.ts'
import { COLOR_FAMILIES } from '../../../goods/color-family.ts'
import { compareSizes } from './size-order.ts'

type FacetsDto = ProductListDto['facets']

export function toFacetsDto(facets: Facets, categories: readonly Category[], locale: Locale): FacetsDto {
  const counts = new Map(facets.categories.map(({ value, count }) => [value, count]))
  return {
    categories: categories.flatMap(({ slug, name }) => {
      const count = counts.get(slug)
      return count === undefined ? [] : [{ value: slug, label: name[locale], count }]
    }),
    colors: toColors(facets.colors, locale),
    sizes: facets.sizes
      .toSorted((a, b) => compareSizes(a.example.option.label.en, b.example.option.label.en))
      .map(({ value, count, example }) => ({ value, label: example.option.label[locale], count })),
    price: facets.price,
  }
}

function toColors(colors: readonly Facet<Variant>[], locale: Locale): FacetsDto['colors'] {
  const counts = new Map(colors.map(({ value, count }) => [value, count]))
  return Object.entries(COLOR_FAMILIES).flatMap(([value, { label, swatch }]) => {
    const count = counts.get(value)
    return count === undefined ? [] : [{ value, label: label[locale], count, swatch }]
  })
}
