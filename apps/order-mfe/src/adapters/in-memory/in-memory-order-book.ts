import type { Address } from '../../model/address.ts'
import type { Order } from '../../model/order.ts'
import type { Result } from '../../model/result.ts'
import type { OrderBook } from '../../ports/order-book.ts'
import { done, type Faults, refuse } from './faults.ts'

export class InMemoryOrderBook implements OrderBook {
  readonly orders = new Map<string, Order>()
  readonly #faults: Faults

  constructor(faults: Faults) {
    this.#faults = faults
  }

  list = async (): Promise<readonly Order[]> => [...this.orders.values()].reverse()
  find = async (id: string): Promise<Order | undefined> => this.orders.get(id)

  changeAddress(id: string, address: Address): Promise<Result<Order>> {
    return this.#faults.write(() => this.#change(id, (order) => ({ ...order, address })))
  }

  cancel(id: string): Promise<Result<Order>> {
    return this.#faults.write(() =>
      this.#change(id, (order) => ({
        ...order,
        state: 'cancelled',
        payment: { ...order.payment, state: 'refunded' },
        canCancel: false,
        canChangeAddress: false,
      })),
    )
  }

  /** As the delivery does it. */
  ship(id: string): void {
    const order = this.orders.get(id)
    if (order) this.orders.set(id, { ...order, state: 'shipped', canCancel: false, canChangeAddress: false })
  }

  #change(id: string, change: (order: Order) => Order): Result<Order> {
    const order = this.orders.get(id)
    if (!order) return refuse({ code: 'refused' })
    if (!order.canChangeAddress) return refuse({ code: 'order-already-shipped' })
    const changed = change(order)
    this.orders.set(id, changed)
    return done(changed)
  }
}
