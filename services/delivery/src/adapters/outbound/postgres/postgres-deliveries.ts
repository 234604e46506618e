import type { NewEvent, PublishInTransaction } from '@jangteo/service-kit'
import type { Kysely, Transaction } from 'kysely'
import type { Delivery, PreparingDelivery, StartedDelivery } from '../../../domain/delivery.ts'
import type { Deliveries, DeliveryReader, DeliveryTransactions } from '../../../ports/deliveries.ts'
import { toDelivery, toRow } from './delivery-row.ts'
import type { Tables } from './tables.ts'

type Announced = Exclude<Delivery, PreparingDelivery>

function toEvent(delivery: Announced): NewEvent {
  const { orderId: subject } = delivery
  const at = (moment: Date): { orderId: string; at: string } => ({
    orderId: subject,
    at: moment.toISOString(),
  })
  switch (delivery.state) {
    case 'started':
      return { type: 'jangteo.delivery.DeliveryStarted.v1', subject, data: at(delivery.startedAt) }
    case 'completed':
      return { type: 'jangteo.delivery.DeliveryCompleted.v1', subject, data: at(delivery.completedAt) }
    case 'cancelled':
      return { type: 'jangteo.delivery.DeliveryCancelled.v1', subject, data: at(delivery.cancelledAt) }
  }
}

export class PostgresDeliveries implements Deliveries {
  readonly #transaction: Transaction<Tables>
  readonly #publish: PublishInTransaction

  constructor(transaction: Transaction<Tables>, publish: PublishInTransaction) {
    this.#transaction = transaction
    this.#publish = publish
  }

  async find(orderId: string): Promise<Delivery | undefined> {
    const row = await this.#transaction
      .selectFrom('delivery')
      .selectAll()
      .where('order_id', '=', orderId)
      .forUpdate()
      .executeTakeFirst()
    return row && toDelivery(row)
  }

  async findToStart(plannedBy: Date, limit: number): Promise<readonly PreparingDelivery[]> {
    const rows = await this.#due('preparing', 'planned_at', { by: plannedBy, limit })
    return rows.filter((delivery) => delivery.state === 'preparing')
  }

  async findToComplete(startedBy: Date, limit: number): Promise<readonly StartedDelivery[]> {
    const rows = await this.#due('started', 'started_at', { by: startedBy, limit })
    return rows.filter((delivery) => delivery.state === 'started')
  }

  async add(delivery: PreparingDelivery): Promise<void> {
    await this.#transaction
      .insertInto('delivery')
      .values(toRow(delivery))
      .onConflict((conflict) => conflict.column('order_id').doNothing())
      .execute()
  }

  async update(delivery: Delivery): Promise<void> {
    const { order_id: orderId, ...values } = toRow(delivery)
    await this.#transaction.updateTable('delivery').set(values).where('order_id', '=', orderId).execute()
  }

  async announce(delivery: Announced): Promise<void> {
    await this.update(delivery)
    await this.#publish(this.#transaction, toEvent(delivery))
  }

  async #due(
    state: Delivery['state'],
    since: 'planned_at' | 'started_at',
    { by, limit }: { readonly by: Date; readonly limit: number },
  ): Promise<readonly Delivery[]> {
    const rows = await this.#transaction
      .selectFrom('delivery')
      .selectAll()
      .where('state', '=', state)
      .where(since, '<=', by)
      .orderBy(since)
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute()
    return rows.map(toDelivery)
  }
}

export class PostgresDeliveryTransactions implements DeliveryTransactions, DeliveryReader {
  readonly #database: Kysely<Tables>
  readonly #publish: PublishInTransaction

  constructor(database: Kysely<Tables>, publish: PublishInTransaction) {
    this.#database = database
    this.#publish = publish
  }

  run<Result>(work: (deliveries: Deliveries) => Promise<Result>): Promise<Result> {
    return this.#database
      .transaction()
      .execute((transaction) => work(new PostgresDeliveries(transaction, this.#publish)))
  }

  async find(orderId: string): Promise<Delivery | undefined> {
    const row = await this.#database
      .selectFrom('delivery')
      .selectAll()
      .where('order_id', '=', orderId)
      .executeTakeFirst()
    return row && toDelivery(row)
  }
}
