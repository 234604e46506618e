import { CurrencySchema, LocaleSchema, MoneySchema, PictureSchema } from './common.ts'
import { ProductIdSchema, SkuSchema } from './catalog.ts'
import { type Static, Strict, Type } from './schema.ts'

export const QuantitySchema = Type.Integer({ minimum: 1, maximum: 10 })

/** `GET /api/cart?locale&currency`. */
export const CartQuerySchema = Strict({ locale: LocaleSchema, currency: CurrencySchema })
export type CartQuery = Static<typeof CartQuerySchema>

export const LINE_ISSUES = ['out-of-stock', 'less-stock', 'unavailable', 'price-changed'] as const
export const CartLineSchema = Strict({
  sku: SkuSchema,
  productId: Type.Optional(ProductIdSchema),
  slug: Type.String(),
  name: Type.String(),
  option: Type.String(),
  picture: Type.Optional(PictureSchema),
  quantity: QuantitySchema,
  maxQuantity: Type.Integer({ minimum: 0, maximum: 10 }),
  unitPrice: MoneySchema,
  lineTotal: MoneySchema,
  issue: Type.Optional(Type.Enum(LINE_ISSUES)),
})
export type CartLineDto = Static<typeof CartLineSchema>

/** `count` is the number of pieces; `isPriced` is false while the catalog cannot be asked (lines then show the last known price). */
export const CartSchema = Strict({
  count: Type.Integer(),
  lines: Type.Array(CartLineSchema),
  subtotal: MoneySchema,
  freeShippingFrom: MoneySchema,
  isPriced: Type.Boolean(),
})
export type CartDto = Static<typeof CartSchema>

/** 200 as well: the shop's no to a good request. The cart is as it was. `available` goes with `not-enough-stock`, `maximum` with the others. */
export const CartRefusedSchema = Strict({
  code: Type.Enum(['not-enough-stock', 'quantity-limit', 'cart-full']),
  sku: Type.Optional(SkuSchema),
  available: Type.Optional(Type.Integer()),
  maximum: Type.Optional(Type.Integer()),
})
export type CartRefusedDto = Static<typeof CartRefusedSchema>

/**
 * `POST /api/cart/lines` adds; `PUT /api/cart/lines/:sku` sets; `DELETE /api/cart/lines/:sku` removes. All answer the cart, the first two also
 * `CartRefusedSchema`.
 */
export const AddLineSchema = Strict({ sku: SkuSchema, quantity: QuantitySchema })
export const SetLineSchema = Strict({ quantity: QuantitySchema })
/**
 * `POST /api/cart/forms/:form`: the same from a form of a page, encoded as forms are. Answers a page that leads on to the cart, with `notice`: `added`, `changed`, `removed`, or the
 * code of what kept it from being done (`available` goes with `not-enough-stock`). To scripts it answers a `FormAnswerSchema`.
 */
export const CART_FORMS = ['add', 'set', 'remove'] as const
export const CartFormQuerySchema = Strict({ locale: LocaleSchema })
export const CartFormSchema = Strict({
  sku: SkuSchema,
  quantity: Type.Optional(Type.String({ pattern: '^([1-9]|10)$' })),
})
/** `GET /api/cart/count`: cheap, for the header. */
export const CartCountSchema = Strict({ count: Type.Integer() })

const line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })
export const AddressSchema = Strict({
  recipient: line(60),
  phone: Type.String({ pattern: '^[+0-9][0-9 ()-]{6,19}$' }),
  country: Type.Enum(['KR', 'US']),
  postalCode: Type.String({ pattern: '^[0-9A-Za-z -]{3,10}$' }),
  region: Type.Optional(Type.String({ maxLength: 60, description: 'State or province; required for US' })),
  city: line(60),
  line1: line(120),
  line2: Type.Optional(Type.String({ maxLength: 120 })),
  note: Type.Optional(Type.String({ maxLength: 200 })),
})
export type AddressDto = Static<typeof AddressSchema>
export const SavedAddressSchema = Strict({
  id: Type.String(),
  isDefault: Type.Boolean(),
  address: AddressSchema,
})
export type SavedAddressDto = Static<typeof SavedAddressSchema>
/** `GET|POST /api/orders/addresses`, `PUT|DELETE /api/orders/addresses/:id`. */
export const SavedAddressesSchema = Strict({ items: Type.Array(SavedAddressSchema) })
export const SaveAddressSchema = Strict({ address: AddressSchema, isDefault: Type.Optional(Type.Boolean()) })

export const SHIPPING_METHODS = ['standard', 'express'] as const
export const ShippingMethodSchema = Type.Enum(SHIPPING_METHODS)
export type ShippingMethod = (typeof SHIPPING_METHODS)[number]
/** `GET /api/orders/shipping-options?currency&country`: prices for the caller's cart. `days` is the promised range of working days. */
export const ShippingOptionsSchema = Strict({
  items: Type.Array(
    Strict({
      method: ShippingMethodSchema,
      price: MoneySchema,
      days: Strict({ min: Type.Integer(), max: Type.Integer() }),
    }),
  ),
})
export type ShippingOptionsDto = Static<typeof ShippingOptionsSchema>

/** `GET /api/orders/card-fields`: the payment provider's page of card fields, for a frame. It is of another origin, and takes `locale`. */
export const CardFieldsSchema = Strict({ url: Type.String({ format: 'uri' }) })
export type CardFieldsDto = Static<typeof CardFieldsSchema>
/**
 * `POST /api/orders/payment-methods`: makes the token that the card fields gave a payment method of the caller's, once. Card numbers never come here.
 * Sandbox cards: 4242 4242 4242 4242 is approved, 4000 0000 0000 0002 is declined.
 */
export const CardTokenSchema = Strict({ token: Type.String({ pattern: '^tok_[A-Za-z0-9_-]{10,60}$' }) })
export type CardTokenDto = Static<typeof CardTokenSchema>
export const PaymentMethodSchema = Strict({
  id: Type.String({ pattern: '^pm_[A-Za-z0-9_-]{10,60}$' }),
  brand: Type.String(),
  last4: Type.String(),
})
export type PaymentMethodDto = Static<typeof PaymentMethodSchema>

/**
 * `POST /api/orders` with `Idempotency-Key`: 201 with the order, or 200 where the bank declined, which makes none. The server prices the cart; a total
 * other than `expectedTotal` answers 409 `order-total-changed`.
 */
export const PlaceOrderSchema = Strict({
  address: AddressSchema,
  shipping: ShippingMethodSchema,
  paymentMethod: PaymentMethodSchema.properties.id,
  currency: CurrencySchema,
  locale: LocaleSchema,
  expectedTotal: Type.Integer({ minimum: 0, description: 'Minor units, what the shopper saw' }),
})
export type PlaceOrderDto = Static<typeof PlaceOrderSchema>
/** The cart is kept. Another card needs a new key. */
export const PaymentDeclinedSchema = Strict({ code: Type.Literal('payment-declined') })
export type PaymentDeclinedDto = Static<typeof PaymentDeclinedSchema>

export const ORDER_STATES = ['placed', 'preparing', 'shipped', 'delivered', 'cancelled'] as const
export type OrderState = (typeof ORDER_STATES)[number]
export const OrderSchema = Strict({
  id: Type.String({ format: 'uuid' }),
  number: Type.String({ description: 'What people read to each other, e.g. J-7K3M-92QX' }),
  state: Type.Enum(ORDER_STATES),
  placedAt: Type.String({ format: 'date-time' }),
  lines: Type.Array(
    Strict({
      sku: SkuSchema,
      productId: ProductIdSchema,
      slug: Type.String(),
      name: Type.String(),
      option: Type.String(),
      picture: Type.Optional(PictureSchema),
      quantity: QuantitySchema,
      unitPrice: MoneySchema,
      lineTotal: MoneySchema,
    }),
  ),
  address: AddressSchema,
  shipping: ShippingMethodSchema,
  payment: Strict({
    brand: Type.String(),
    last4: Type.String(),
    state: Type.Enum(['authorized', 'refunded']),
  }),
  subtotal: MoneySchema,
  shippingPrice: MoneySchema,
  total: MoneySchema,
  canChangeAddress: Type.Boolean(),
  canCancel: Type.Boolean(),
})
export type OrderDto = Static<typeof OrderSchema>
/** `GET /api/orders`: newest first. */
export const OrderListSchema = Strict({ items: Type.Array(OrderSchema) })
/** `PUT /api/orders/:id/address`; `POST /api/orders/:id/cancel` (no body): both answer the order, or 409 `order-already-shipped`. */
export const ChangeAddressSchema = Strict({ address: AddressSchema })
