import type { Delivery } from '../../../domain/delivery.ts'
import type { DeliveryRow } from './tables.ts'

const known = (row: DeliveryRow, column: 'started_at' | 'completed_at' | 'cancelled_at'): Date => {
  const value = row[column]
  if (value === null) throw new Error(`The ${row.state} delivery of order ${row.order_id} has no ${column}.`)
  return value
}

export function toDelivery(row: DeliveryRow): Delivery {
  const plan = {
    orderId: row.order_id,
    customerId: row.customer_id,
    orderVersion: row.order_version,
    destination: row.address,
    plannedAt: row.planned_at,
  }
  switch (row.state) {
    case 'preparing':
      return { ...plan, state: 'preparing' }
    case 'started':
      return { ...plan, state: 'started', startedAt: known(row, 'started_at') }
    case 'completed':
      return {
        ...plan,
        state: 'completed',
        startedAt: known(row, 'started_at'),
        completedAt: known(row, 'completed_at'),
      }
    case 'cancelled':
      return {
        ...plan,
        state: 'cancelled',
        ...(row.started_at && { startedAt: row.started_at }),
        cancelledAt: known(row, 'cancelled_at'),
      }
  }
}

export function toRow(delivery: Delivery): DeliveryRow {
  return {
    order_id: delivery.orderId,
    customer_id: delivery.customerId,
    order_version: delivery.orderVersion,
    address: delivery.destination,
    state: delivery.state,
    planned_at: delivery.plannedAt,
    started_at: 'startedAt' in delivery ? (delivery.startedAt ?? null) : null,
    completed_at: 'completedAt' in delivery ? delivery.completedAt : null,
    cancelled_at: 'cancelledAt' in delivery ? delivery.cancelledAt : null,
  }
}
