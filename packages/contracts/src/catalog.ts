import { CurrencySchema, LocaleSchema, PictureSchema, PriceListSchema } from './common.ts'
import { type Static, Strict, Type } from './schema.ts'

export const ProductIdSchema = Type.String({ pattern: '^[a-z0-9]{6}$', description: 'Opaque product id' })
export const SkuSchema = Type.String({
  pattern: '^[a-z0-9]{6}-[a-z0-9]{1,12}$',
  description: 'Variant id: product id, dash, variant code',
})

export const CategorySchema = Strict({
  slug: Type.String(),
  name: Type.String(),
  tagline: Type.String(),
  productCount: Type.Integer(),
  picture: PictureSchema,
})
export type CategoryDto = Static<typeof CategorySchema>
export const CategoriesSchema = Strict({ items: Type.Array(CategorySchema) })

/** `inStock` more than 10 is told as 10: the shop does not publish its stock. */
export const VariantSchema = Strict({
  sku: SkuSchema,
  option: Strict({
    kind: Type.Enum(['color', 'size']),
    label: Type.String(),
    swatch: Type.Optional(Type.String()),
  }),
  prices: PriceListSchema,
  wasPrices: Type.Optional(PriceListSchema),
  inStock: Type.Integer({ minimum: 0, maximum: 10 }),
  pictures: Type.Array(PictureSchema, { minItems: 1 }),
})
export type VariantDto = Static<typeof VariantSchema>

export const ProductSummarySchema = Strict({
  id: ProductIdSchema,
  slug: Type.String(),
  name: Type.String(),
  category: Type.String({ description: 'Category slug' }),
  fromPrices: PriceListSchema,
  wasPrices: Type.Optional(PriceListSchema),
  hasPriceRange: Type.Boolean(),
  isInStock: Type.Boolean(),
  isNew: Type.Boolean(),
  defaultSku: SkuSchema,
  swatches: Type.Array(Strict({ sku: SkuSchema, label: Type.String(), swatch: Type.String() })),
  picture: PictureSchema,
})
export type ProductSummaryDto = Static<typeof ProductSummarySchema>

export const ProductDetailSchema = Strict({
  id: ProductIdSchema,
  slug: Type.String(),
  name: Type.String(),
  category: Strict({ slug: Type.String(), name: Type.String() }),
  summary: Type.String(),
  description: Type.Array(Type.String(), { description: 'Paragraphs of plain text' }),
  details: Type.Array(Strict({ label: Type.String(), value: Type.String() })),
  variants: Type.Array(VariantSchema, { minItems: 1 }),
  defaultSku: SkuSchema,
  isNew: Type.Boolean(),
})
export type ProductDetailDto = Static<typeof ProductDetailSchema>

export const SORTS = ['featured', 'newest', 'price-asc', 'price-desc'] as const
export const SortSchema = Type.Enum(SORTS)
export type Sort = (typeof SORTS)[number]

/** Lists are comma-separated in the query; `minPrice` and `maxPrice` are minor units of `currency`. */
export const ProductQuerySchema = Strict({
  locale: LocaleSchema,
  q: Type.Optional(Type.String({ maxLength: 100 })),
  category: Type.Optional(Type.String({ maxLength: 40 })),
  ids: Type.Optional(
    Type.String({ maxLength: 400, description: 'Comma-separated product ids; keeps their order' }),
  ),
  skus: Type.Optional(
    Type.String({ maxLength: 800, description: 'Comma-separated skus: products that own them' }),
  ),
  colors: Type.Optional(Type.String({ maxLength: 200, description: 'Comma-separated colour families' })),
  sizes: Type.Optional(Type.String({ maxLength: 200 })),
  currency: Type.Optional(CurrencySchema),
  minPrice: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000_000 })),
  maxPrice: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000_000 })),
  inStock: Type.Optional(Type.Boolean()),
  onSale: Type.Optional(Type.Boolean()),
  sort: Type.Optional(SortSchema),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 48 })),
})
export type ProductQuery = Static<typeof ProductQuerySchema>

const FacetValueSchema = Strict({
  value: Type.String(),
  label: Type.String(),
  count: Type.Integer(),
  swatch: Type.Optional(Type.String()),
})
export const ProductListSchema = Strict({
  items: Type.Array(ProductSummarySchema),
  total: Type.Integer(),
  page: Type.Integer(),
  pageSize: Type.Integer(),
  facets: Strict({
    categories: Type.Array(FacetValueSchema),
    colors: Type.Array(FacetValueSchema),
    sizes: Type.Array(FacetValueSchema),
    price: Type.Optional(Strict({ min: PriceListSchema, max: PriceListSchema })),
  }),
})
export type ProductListDto = Static<typeof ProductListSchema>

export const SuggestionsSchema = Strict({
  items: Type.Array(
    Type.Union([
      Strict({ kind: Type.Literal('category'), text: Type.String(), slug: Type.String() }),
      Strict({
        kind: Type.Literal('product'),
        text: Type.String(),
        id: ProductIdSchema,
        slug: Type.String(),
        picture: PictureSchema,
        fromPrices: PriceListSchema,
      }),
    ]),
  ),
})
export type SuggestionsDto = Static<typeof SuggestionsSchema>

/** What another context needs to sell a variant: names, pictures and prices now. */
export const OfferSchema = Strict({
  sku: SkuSchema,
  productId: ProductIdSchema,
  slug: Type.String(),
  name: Type.String(),
  option: Type.String(),
  prices: PriceListSchema,
  inStock: Type.Integer({ minimum: 0, maximum: 10 }),
  picture: PictureSchema,
})
export type OfferDto = Static<typeof OfferSchema>
/** `GET /api/catalog/offers?locale&skus=a,b`: unknown skus are left out of the answer. */
export const OffersSchema = Strict({ items: Type.Array(OfferSchema) })

/** Try–confirm–cancel of stock. `POST /api/catalog/reservations`, then `/{id}/confirm` or `/{id}/cancel`; each is idempotent by id. */
export const ReservationRequestSchema = Strict({
  id: Type.String({ format: 'uuid', description: 'Chosen by the caller: the order id' }),
  lines: Type.Array(Strict({ sku: SkuSchema, quantity: Type.Integer({ minimum: 1, maximum: 10 }) }), {
    minItems: 1,
    maxItems: 50,
  }),
})
export type ReservationRequest = Static<typeof ReservationRequestSchema>
export const RESERVATION_STATES = ['held', 'confirmed', 'cancelled', 'expired'] as const
export const ReservationSchema = Strict({
  id: Type.String(),
  state: Type.Enum(RESERVATION_STATES),
  expiresAt: Type.String({ format: 'date-time' }),
})
export type ReservationDto = Static<typeof ReservationSchema>
