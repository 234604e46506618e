import type { Address } from '../model/address.ts'
import type { Order } from '../model/order.ts'
import type { Result } from '../model/result.ts'

/** Orders of the signed-in account. Reads reject with `ShopUnavailable`. */
export interface OrderBook {
  /** Newest first. */
  list(signal?: AbortSignal): Promise<readonly Order[]>
  /** Undefined where there is none, or it is another account's. */
  find(id: string, signal?: AbortSignal): Promise<Order | undefined>
  changeAddress(id: string, address: Address): Promise<Result<Order>>
  cancel(id: string): Promise<Result<Order>>
}
