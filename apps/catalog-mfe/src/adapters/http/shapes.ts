import type {
  CategoryDto,
  Picture,
  PriceList,
  ProductDetailDto,
  ProductListDto,
  ProductSummaryDto,
  SuggestionsDto,
} from '@jangteo/contracts'
import type { Shape } from '@jangteo/mfe-kit'

const picture: Shape<Picture> = { src: 'string', widths: ['number'], formats: ['string'] }
const prices: Shape<PriceList> = { KRW: 'number', USD: 'number' }
const named = { slug: 'string', name: 'string' } as const
const labelled = { label: 'string' } as const

const SUMMARY: Shape<ProductSummaryDto> = {
  ...named,
  id: 'string',
  fromPrices: prices,
  swatches: [labelled],
  picture,
}

export interface CategoriesDto {
  readonly items: readonly CategoryDto[]
}
export const CATEGORIES: Shape<CategoriesDto> = {
  items: [{ ...named, picture }],
}

export const PRODUCT_LIST: Shape<ProductListDto> = {
  items: [SUMMARY],
  total: 'number',
  page: 'number',
  pageSize: 'number',
  facets: { categories: [labelled], colors: [labelled], sizes: [labelled] },
}

export const PRODUCT: Shape<ProductDetailDto> = {
  ...named,
  id: 'string',
  category: named,
  description: ['string'],
  details: [labelled],
  variants: [{ sku: 'string', option: labelled, prices, inStock: 'number', pictures: [picture] }],
}

/** Of the two kinds, what both have. */
export const SUGGESTIONS: Shape<SuggestionsDto> = {
  items: [{ kind: 'string', text: 'string', slug: 'string' }],
}
