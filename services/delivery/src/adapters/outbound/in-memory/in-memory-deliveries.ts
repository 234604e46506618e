import type { Delivery, PreparingDelivery, StartedDelivery } from '../../../domain/delivery.ts'
import type { Deliveries, DeliveryReader, DeliveryTransactions } from '../../../ports/deliveries.ts'

/** Deliveries in a map, for tests of the use cases. Remembers what it announced. */
export class InMemoryDeliveries implements Deliveries, DeliveryTransactions, DeliveryReader {
  readonly announced: Delivery[] = []
  #deliveries = new Map<string, Delivery>()

  async run<Result>(work: (deliveries: Deliveries) => Promise<Result>): Promise<Result> {
    const deliveries = new Map(this.#deliveries)
    const announced = this.announced.length
    try {
      return await work(this)
    } catch (error) {
      this.#deliveries = deliveries
      this.announced.length = announced
      throw error
    }
  }

  async find(orderId: string): Promise<Delivery | undefined> {
    return this.#deliveries.get(orderId)
  }

  async findToStart(plannedBy: Date, limit: number): Promise<readonly PreparingDelivery[]> {
    return [...this.#deliveries.values()]
      .filter((delivery) => delivery.state === 'preparing')
      .filter(({ plannedAt }) => plannedAt <= plannedBy)
      .sort((a, b) => a.plannedAt.getTime() - b.plannedAt.getTime())
      .slice(0, limit)
  }

  async findToComplete(startedBy: Date, limit: number): Promise<readonly StartedDelivery[]> {
    return [...this.#deliveries.values()]
      .filter((delivery) => delivery.state === 'started')
      .filter(({ startedAt }) => startedAt <= startedBy)
      .sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime())
      .slice(0, limit)
  }

  async add(delivery: PreparingDelivery): Promise<void> {
    if (!this.#deliveries.has(delivery.orderId)) this.#deliveries.set(delivery.orderId, delivery)
  }

  async update(delivery: Delivery): Promise<void> {
    if (this.#deliveries.has(delivery.orderId)) this.#deliveries.set(delivery.orderId, delivery)
  }

  async announce(delivery: Exclude<Delivery, PreparingDelivery>): Promise<void> {
    await this.update(delivery)
    this.announced.push(delivery)
  }
}
