import type { AddressDto, EventData } from '@jangteo/contracts'
import { createService, type DatabaseParts, type NewEvent, type Service } from '@jangteo/service-kit'
import type { TestContext } from '@jangteo/service-kit/testing'
import type { DeliveryTables } from '../adapters/outbound/postgres/tables.ts'
import { anAddress } from './delivery-builder.ts'

const migrations = new URL('../../migrations/', import.meta.url)

/** Stands in for the order context: says what it would say, and hears what it would hear. */
export interface OrderContext {
  readonly service: Service
  /** `<event> <order id>` of every delivery event, in order. */
  readonly heard: string[]
  place(orderId: string, options?: { readonly drain: boolean }): Promise<void>
  change(orderId: string, change: { readonly version: number; readonly address: AddressDto }): Promise<void>
  cancel(orderId: string, version: number): Promise<void>
  /** What the delivery context keeps, read from its own database. */
  destinationOf(orderId: string): Promise<AddressDto | undefined>
  deadLetters(): Promise<readonly string[]>
}

const lines: EventData<'jangteo.order.OrderPlaced.v1'>['lines'] = [
  { sku: 'aaaaaa-blue', productId: 'aaaaaa', quantity: 1, unitPrice: { amount: 39_000, currency: 'KRW' } },
]

export async function createOrderContext(context: TestContext): Promise<OrderContext> {
  const heard: string[] = []
  const deliveryDatabase = await context.databases.open<DeliveryTables>({ service: 'delivery', migrations })
  const service = await createService({
    name: 'order',
    context,
    open: { migrations },
    register: (_app, { database, publish }: DatabaseParts<unknown>) => ({
      say: (event: NewEvent): Promise<void> =>
        database.transaction().execute((transaction) => publish(transaction, event)),
    }),
    consumers: () => [
      {
        name: 'order.follow-delivery',
        types: [
          'jangteo.delivery.DeliveryStarted.v1',
          'jangteo.delivery.DeliveryCompleted.v1',
          'jangteo.delivery.DeliveryCancelled.v1',
        ],
        handle: async ({ type, subject }) => void heard.push(`${type.split('.')[2]} ${subject}`),
      },
    ],
  })
  const sayAndDeliver = async (event: NewEvent): Promise<void> => {
    await service.say(event)
    await context.drain()
  }
  return {
    service,
    heard,
    place: (orderId, { drain } = { drain: true }) => {
      const event: NewEvent = {
        type: 'jangteo.order.OrderPlaced.v1',
        subject: orderId,
        data: {
          orderId,
          version: 1,
          customerId: 'account-1',
          lines,
          total: { amount: 39_000, currency: 'KRW' },
          address: anAddress(),
        },
      }
      return drain ? sayAndDeliver(event) : service.say(event)
    },
    change: (orderId, { version, address }) =>
      sayAndDeliver({
        type: 'jangteo.order.OrderChanged.v1',
        subject: orderId,
        data: { orderId, version, address },
      }),
    cancel: (orderId, version) =>
      sayAndDeliver({
        type: 'jangteo.order.OrderCancelled.v1',
        subject: orderId,
        data: { orderId, version, customerId: 'account-1', lines },
      }),
    destinationOf: async (orderId) => {
      const query = deliveryDatabase.selectFrom('delivery').select('address').where('order_id', '=', orderId)
      return (await query.executeTakeFirst())?.address
    },
    deadLetters: async () => {
      const rows = await deliveryDatabase.selectFrom('dead_letter').select(['type', 'event']).execute()
      return rows.map(({ type, event }) => `${type} ${(event as { subject: string }).subject}`)
    },
  }
}
