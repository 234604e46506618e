import type { AddressDto } from '@jangteo/contracts'
import type { OutboxTables } from '@jangteo/service-kit'
import type { Selectable } from 'kysely'
import type { Delivery } from '../../../domain/delivery.ts'

export interface DeliveryTables {
  delivery: {
    order_id: string
    customer_id: string
    order_version: number
    address: AddressDto
    state: Delivery['state']
    planned_at: Date
    started_at: Date | null
    completed_at: Date | null
    cancelled_at: Date | null
  }
}
export type Tables = DeliveryTables & OutboxTables
export type DeliveryRow = Selectable<DeliveryTables['delivery']>
