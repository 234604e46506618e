import {
  CATEGORIES,
  CategoriesSchema,
  CategorySchema,
  LocaleSchema,
  OffersSchema,
  PageNamesSchema,
  PRODUCT_LISTS,
  ProblemSchema,
  ProductDetailSchema,
  ProductListSchema,
  ProductQuerySchema,
  Strict,
  SuggestionsSchema,
  Type,
} from '@jangteo/contracts'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import type { CatalogView } from '../../../application/catalog-view.ts'
import { listCategories } from '../../../application/list-categories.ts'
import { listOffers } from '../../../application/list-offers.ts'
import { listProducts } from '../../../application/list-products.ts'
import { showProduct } from '../../../application/show-product.ts'
import { suggest } from '../../../application/suggest.ts'
import { isProductId } from '../../../domain/ids.ts'
import type { ProductSearch } from '../../../ports/product-search.ts'
import { belongsTo, cacheFor } from './cache.ts'
import { toCategoryDto } from './category-dto.ts'
import { toFacetsDto } from './facets-dto.ts'
import { toDetailDto, toOfferDto, toSummaryDto } from './product-dto.ts'
import { toListProducts, toSkus } from './product-query.ts'
import { toSuggestionDto } from './suggestion-dto.ts'

const LocaleQuery = Strict({ locale: LocaleSchema })
const SuggestionQuery = Strict({ locale: LocaleSchema, q: Type.String({ maxLength: 100 }) })
const OfferQuery = Strict({ locale: LocaleSchema, skus: Type.String({ maxLength: 2000 }) })
const CategoryPath = Strict({ slug: Type.String() })
const ProductPath = Strict({
  id: Type.String({
    description: 'The id, or as it stands in addresses of pages: any words, a dash, the id',
  }),
})

/** What holds stock or prices may be this old, in seconds; what is only words, so old. */
const GOODS = cacheFor(5)
const WORDS = cacheFor(60)

const pageName = ({ slug, id }: { readonly slug: string; readonly id: string }): string => `${slug}-${id}`

export interface ReadingDeps {
  readonly view: CatalogView
  readonly search: ProductSearch
}

export function addReadingRoutes(app: HttpServer, deps: ReadingDeps): void {
  app.get(
    '/api/catalog/categories',
    { onSend: WORDS, schema: { querystring: LocaleQuery, response: { 200: CategoriesSchema } } },
    async ({ query: { locale } }, reply) => {
      belongsTo(reply, CATEGORIES)
      return { items: listCategories(deps).map((shelf) => toCategoryDto(shelf, locale)) }
    },
  )

  app.get(
    '/api/catalog/categories/:slug',
    {
      onSend: WORDS,
      schema: {
        params: CategoryPath,
        querystring: LocaleQuery,
        response: { 200: CategorySchema, 404: ProblemSchema },
      },
    },
    async ({ params: { slug }, query: { locale } }, reply) => {
      belongsTo(reply, CATEGORIES)
      const shelf = listCategories(deps).find(({ category }) => category.slug === slug)
      if (shelf) return toCategoryDto(shelf, locale)
      throw new Problem(404, 'category-not-found', 'There is no such category', 'Choose one of the list.')
    },
  )

  app.get(
    '/api/catalog/products',
    { onSend: GOODS, schema: { querystring: ProductQuerySchema, response: { 200: ProductListSchema } } },
    async ({ query }, reply) => {
      belongsTo(reply, PRODUCT_LISTS)
      const wanted = toListProducts(query)
      const { products, total, facets } = await listProducts(deps, wanted)
      return {
        items: products.map((product) => toSummaryDto(product, query.locale)),
        total,
        page: wanted.page,
        pageSize: wanted.pageSize,
        facets: toFacetsDto(facets, deps.view.categories, query.locale),
      }
    },
  )

  app.get(
    '/api/catalog/products/:id',
    {
      onSend: GOODS,
      schema: {
        params: ProductPath,
        querystring: LocaleQuery,
        response: { 200: ProductDetailSchema, 404: ProblemSchema },
      },
    },
    async ({ params, query: { locale } }, reply) => {
      const id = params.id.slice(params.id.lastIndexOf('-') + 1)
      const shown = isProductId(id) ? showProduct(deps, id) : undefined
      if (shown) {
        const detail = toDetailDto(shown, locale)
        const name = pageName(detail)
        belongsTo(reply, id)
        reply.header('content-location', `/api/catalog/products/${name}?locale=${locale}`)
        return detail
      }
      throw new Problem(
        404,
        'product-not-found',
        'There is no such product',
        'Check the id, or search for it.',
      )
    },
  )

  app.get(
    '/api/catalog/names/categories',
    { onSend: WORDS, schema: { response: { 200: PageNamesSchema } } },
    async () => ({ names: deps.view.categories.map(({ slug }) => slug) }),
  )

  app.get(
    '/api/catalog/names/products',
    { onSend: WORDS, schema: { response: { 200: PageNamesSchema } } },
    async () => ({ names: deps.view.products.map(pageName) }),
  )

  app.get(
    '/api/catalog/suggestions',
    { onSend: WORDS, schema: { querystring: SuggestionQuery, response: { 200: SuggestionsSchema } } },
    async ({ query: { q, locale } }) => ({
      items: (await suggest(deps, q)).map((suggestion) => toSuggestionDto(suggestion, locale)),
    }),
  )

  app.get(
    '/api/catalog/offers',
    { onSend: GOODS, schema: { querystring: OfferQuery, response: { 200: OffersSchema } } },
    async ({ query: { skus, locale } }) => ({
      items: listOffers(deps, toSkus(skus) ?? []).map((offer) => toOfferDto(offer, locale)),
    }),
  )
}
