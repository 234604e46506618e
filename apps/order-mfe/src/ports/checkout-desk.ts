import type { Country } from '../model/address.ts'
import type { PaymentMethod } from '../model/card.ts'
import type { Order, OrderRequest, ShippingOption } from '../model/order.ts'
import type { Result } from '../model/result.ts'

export interface CheckoutDesk {
  /** For the cart as it is now. Rejects with `ShopUnavailable`. */
  shippingOptions(country: Country, signal?: AbortSignal): Promise<readonly ShippingOption[]>
  /** Makes what the card fields gave a payment method, once. */
  saveCard(token: string): Promise<Result<PaymentMethod>>
  /** Orders the cart. The same key with the same request makes one order, however often it is sent. */
  placeOrder(request: OrderRequest, key: string): Promise<Result<Order>>
}
