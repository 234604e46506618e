import { AddressSchema, ORDER_STATES } from './order.ts'
import { MoneySchema, PriceListSchema } from './common.ts'
import { ProductIdSchema, SkuSchema } from './catalog.ts'
import { type Static, Strict, type TSchema, Type } from './schema.ts'

const OrderLineFact = Strict({
  sku: SkuSchema,
  productId: ProductIdSchema,
  quantity: Type.Integer(),
  unitPrice: MoneySchema,
})
const order = {
  orderId: Type.String({ format: 'uuid' }),
  version: Type.Integer({ description: 'Of the aggregate; grows by one with each event' }),
}

/** Data of each integration event, by type. CloudEvents `type` is `jangteo.<context>.<Name>.v1`. */
export const EVENT_DATA = {
  'jangteo.catalog.ProductChanged.v1': Strict({
    productId: ProductIdSchema,
    category: Type.String(),
    isAvailable: Type.Boolean(),
    prices: PriceListSchema,
  }),
  'jangteo.catalog.StockChanged.v1': Strict({
    sku: SkuSchema,
    productId: ProductIdSchema,
    available: Type.Integer(),
  }),
  'jangteo.order.OrderPlaced.v1': Strict({
    ...order,
    customerId: Type.String(),
    lines: Type.Array(OrderLineFact),
    total: MoneySchema,
    address: AddressSchema,
  }),
  'jangteo.order.OrderChanged.v1': Strict({ ...order, address: AddressSchema }),
  'jangteo.order.OrderCancelled.v1': Strict({
    ...order,
    customerId: Type.String(),
    lines: Type.Array(OrderLineFact),
  }),
  'jangteo.order.OrderStatusChanged.v1': Strict({
    ...order,
    customerId: Type.String(),
    state: Type.Enum(ORDER_STATES),
  }),
  'jangteo.delivery.DeliveryStarted.v1': Strict({
    orderId: order.orderId,
    at: Type.String({ format: 'date-time' }),
  }),
  'jangteo.delivery.DeliveryCompleted.v1': Strict({
    orderId: order.orderId,
    at: Type.String({ format: 'date-time' }),
  }),
  'jangteo.delivery.DeliveryCancelled.v1': Strict({
    orderId: order.orderId,
    at: Type.String({ format: 'date-time' }),
  }),
  'jangteo.identity.AccountClosed.v1': Strict({ accountId: Type.String() }),
} as const satisfies Record<string, TSchema>

export type EventType = keyof typeof EVENT_DATA
export type EventData<T extends EventType> = Static<(typeof EVENT_DATA)[T]>

/** CloudEvents 1.0, structured JSON. `subject` is the ordering key: the aggregate's id. */
export interface IntegrationEvent<T extends EventType = EventType> {
  readonly specversion: '1.0'
  readonly id: string
  readonly source: string
  readonly type: T
  readonly subject: string
  readonly time: string
  readonly datacontenttype: 'application/json'
  readonly data: EventData<T>
}
