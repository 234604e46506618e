import type { Delivery, PreparingDelivery, StartedDelivery } from '../domain/delivery.ts'

/** The deliveries inside one transaction. Rows that it gives are locked until the transaction ends. */
export interface Deliveries {
  find(orderId: string): Promise<Delivery | undefined>
  /** Planned at or before that moment and still being prepared; the longest waiting first. Leaves out rows that others hold. */
  findToStart(plannedBy: Date, limit: number): Promise<readonly PreparingDelivery[]>
  /** Started at or before that moment and not completed. */
  findToComplete(startedBy: Date, limit: number): Promise<readonly StartedDelivery[]>
  /** A delivery that is known already is left as it is. */
  add(delivery: PreparingDelivery): Promise<void>
  /** Stores what changed about a known delivery without telling anyone. */
  update(delivery: Delivery): Promise<void>
  /** Stores the new state and announces it to other contexts. */
  announce(delivery: Exclude<Delivery, PreparingDelivery>): Promise<void>
}

/** Everything that `work` does happens, or nothing does. */
export interface DeliveryTransactions {
  run<Result>(work: (deliveries: Deliveries) => Promise<Result>): Promise<Result>
}

export interface DeliveryReader {
  find(orderId: string): Promise<Delivery | undefined>
}
