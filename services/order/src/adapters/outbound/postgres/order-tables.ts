import type {
  AddressDto,
  Currency,
  Locale,
  OrderState,
  Picture,
  PriceList,
  ShippingMethod,
} from '@jangteo/contracts'
import type { Database, OutboxTables, PublishInTransaction } from '@jangteo/service-kit'
import type { ColumnType } from 'kysely'
import type { Order } from '../../../domain/order.ts'
import type { CheckoutFailure } from '../../../ports/checkouts.ts'
import type { Offer } from '../../../ports/product-offers.ts'

/** Read as a value, written as text, because the driver takes arrays for PostgreSQL arrays. */
type Json<Value> = ColumnType<Value, string, string>

/** An order before it is placed. */
export type DraftJson = Omit<Order, 'placedAt'> & { readonly placedAt: string }

export interface OrderRow {
  id: string
  number: string
  customer_id: string
  state: OrderState
  version: number
  placed_at: Date
  address: Json<AddressDto>
  shipping: ShippingMethod
  shipping_amount: number
  currency: Currency
}

export interface OrderLineRow {
  order_id: string
  position: number
  sku: string
  product_id: string
  slug: string
  name: string
  option: string
  picture: Json<Picture> | null
  quantity: number
  unit_amount: number
}

export interface PaymentAttemptRow {
  order_id: string
  method_id: string
  brand: string
  last4: string
  amount: number
  state: 'authorized' | 'refunded'
}

/** This service's schema, as its migrations make it. */
export interface OrderTables extends OutboxTables {
  cart: { owner: string; expires_at: Date | null }
  cart_line: {
    owner: string
    position: number
    sku: string
    quantity: number
    seen_prices: Json<PriceList>
  }
  checkout: {
    account_id: string
    key: string
    fingerprint: string
    order_id: string
    draft: Json<DraftJson>
    state: 'open' | 'placed' | 'failed'
    failure: Json<CheckoutFailure> | null
    opened_at: Date
  }
  orders: OrderRow
  order_line: OrderLineRow
  payment_attempt: PaymentAttemptRow
  settlement: {
    order_id: string
    part: 'stock' | 'payment'
    goal: 'confirm' | 'release'
    attempts: ColumnType<number, number | undefined, number>
    due_at: Date
    settled_at: Date | null
    given_up_because: string | null
    last_error: string | null
  }
  saved_address: {
    id: string
    account_id: string
    position: number
    is_default: boolean
    address: Json<AddressDto>
  }
  known_offer: { sku: string; locale: Locale; offer: Json<Offer> }
  payment_method: {
    id: string
    customer: string
    brand: string
    last4: string
    card: string
    created_at: Date
  }
}

/** What a repository needs that also tells what it changes. */
export interface PublishingDatabase {
  /** Or a transaction, which the repository then joins. */
  readonly database: Database<OrderTables>
  readonly publish: PublishInTransaction
  readonly clock: { now(): Date }
}
