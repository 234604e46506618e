import type { Insertable, Kysely, Selectable, Transaction } from 'kysely'
import { money } from '../../../domain/money.ts'
import { type Order, type OrderLine, total } from '../../../domain/order.ts'
import type { DraftJson, OrderLineRow, OrderRow, OrderTables, PaymentAttemptRow } from './order-tables.ts'

type Rows = {
  readonly order: Selectable<OrderRow>
  readonly lines: readonly Selectable<OrderLineRow>[]
  readonly payment: Selectable<PaymentAttemptRow>
}

export async function readOrders(
  database: Kysely<OrderTables>,
  orders: readonly Selectable<OrderRow>[],
): Promise<readonly Order[]> {
  if (orders.length === 0) return []
  const ids = orders.map(({ id }) => id)
  const lines = await database
    .selectFrom('order_line')
    .selectAll()
    .where('order_id', 'in', ids)
    .orderBy('position')
    .execute()
  const payments = await database
    .selectFrom('payment_attempt')
    .selectAll()
    .where('order_id', 'in', ids)
    .execute()
  const linesOf = Map.groupBy(lines, (line) => line.order_id)
  const paymentOf = new Map(payments.map((payment) => [payment.order_id, payment]))
  return orders.flatMap((order) => {
    const payment = paymentOf.get(order.id)
    return payment ? [toOrder({ order, lines: linesOf.get(order.id) ?? [], payment })] : []
  })
}

function toOrder({ order, lines, payment }: Rows): Order {
  return {
    id: order.id,
    number: order.number,
    customerId: order.customer_id,
    state: order.state,
    version: order.version,
    placedAt: order.placed_at,
    lines: lines.map((line) => toLine(line, order.currency)),
    address: order.address,
    shipping: order.shipping,
    shippingPrice: money(order.shipping_amount, order.currency),
    payment: {
      methodId: payment.method_id,
      brand: payment.brand,
      last4: payment.last4,
      state: payment.state,
    },
  }
}

const toLine = (line: Selectable<OrderLineRow>, currency: OrderRow['currency']): OrderLine => ({
  sku: line.sku,
  productId: line.product_id,
  slug: line.slug,
  name: line.name,
  option: line.option,
  ...(line.picture ? { picture: line.picture } : {}),
  quantity: line.quantity,
  unitPrice: money(line.unit_amount, currency),
})

export async function insertOrder(transaction: Transaction<OrderTables>, order: Order): Promise<void> {
  const { currency } = order.shippingPrice
  await transaction
    .insertInto('orders')
    .values({
      id: order.id,
      number: order.number,
      customer_id: order.customerId,
      state: order.state,
      version: order.version,
      placed_at: order.placedAt,
      address: JSON.stringify(order.address),
      shipping: order.shipping,
      shipping_amount: order.shippingPrice.amount,
      currency,
    })
    .execute()
  const lines = order.lines.map((line, position) => toLineRow(order.id, line, position))
  await transaction.insertInto('order_line').values(lines).execute()
  const { methodId, brand, last4, state } = order.payment
  await transaction
    .insertInto('payment_attempt')
    .values({ order_id: order.id, method_id: methodId, brand, last4, amount: total(order).amount, state })
    .execute()
}

const toLineRow = (order_id: string, line: OrderLine, position: number): Insertable<OrderLineRow> => ({
  order_id,
  position,
  sku: line.sku,
  product_id: line.productId,
  slug: line.slug,
  name: line.name,
  option: line.option,
  picture: line.picture ? JSON.stringify(line.picture) : null,
  quantity: line.quantity,
  unit_amount: line.unitPrice.amount,
})

/** Lines, prices and number of a placed order never change. */
export async function updateOrder(transaction: Transaction<OrderTables>, order: Order): Promise<void> {
  await transaction
    .updateTable('orders')
    .set({ state: order.state, version: order.version, address: JSON.stringify(order.address) })
    .where('id', '=', order.id)
    .execute()
  await transaction
    .updateTable('payment_attempt')
    .set({ state: order.payment.state })
    .where('order_id', '=', order.id)
    .execute()
}

export const toDraft = (order: Order): string => JSON.stringify(order)
export const fromDraft = (draft: DraftJson): Order => ({ ...draft, placedAt: new Date(draft.placedAt) })
