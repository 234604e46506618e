import type {
  Currency,
  OrderDto,
  PaymentMethodDto,
  SavedAddressDto,
  ShippingOptionsDto,
} from '@jangteo/contracts'
import type { AddressBook } from '../../ports/address-book.ts'
import type { CheckoutDesk } from '../../ports/checkout-desk.ts'
import type { OrderBook } from '../../ports/order-book.ts'
import { ORDER, PAYMENT_METHOD, SAVED_ADDRESS, SHIPPING_OPTIONS } from './order-shapes.ts'
import type { ShopApi } from './shop-api.ts'

const ORDERS = '/api/orders'
const orderPath = (id: string): string => `${ORDERS}/${encodeURIComponent(id)}`
const addressPath = (id: string): string => `${ORDERS}/addresses/${encodeURIComponent(id)}`
type Items<Dto> = { readonly items: readonly Dto[] }

/** An order's address is in its URL: any text may stand there. */
const isOrderId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

/** `/api/orders`. */
export function createHttpOrderBook(api: ShopApi): OrderBook {
  return {
    list: async (signal) =>
      (await api.read<Items<OrderDto>>(ORDERS, { items: [ORDER] }, signal))?.items ?? [],
    find: async (id, signal) =>
      isOrderId(id) ? api.read<OrderDto>(orderPath(id), ORDER, signal) : undefined,
    changeAddress: (id, address) =>
      api.write<OrderDto>({ method: 'PUT', path: `${orderPath(id)}/address`, body: { address } }, ORDER),
    cancel: (id) => api.write<OrderDto>({ method: 'POST', path: `${orderPath(id)}/cancel` }, ORDER),
  }
}

/** `/api/orders/shipping-options`, `/payment-methods`, and placing. */
export function createHttpCheckoutDesk(
  api: ShopApi,
  preferences: { readonly currency: Currency },
): CheckoutDesk {
  return {
    shippingOptions: async (country, signal) => {
      const path = `${ORDERS}/shipping-options?currency=${preferences.currency}&country=${country}`
      return (await api.read<ShippingOptionsDto>(path, SHIPPING_OPTIONS, signal))?.items ?? []
    },
    saveCard: (token) =>
      api.write<PaymentMethodDto>(
        { method: 'POST', path: `${ORDERS}/payment-methods`, body: { token } },
        PAYMENT_METHOD,
      ),
    placeOrder: (request, key) =>
      api.write<OrderDto>({ method: 'POST', path: ORDERS, body: request, key }, ORDER),
  }
}

/** `/api/orders/addresses`. */
export function createHttpAddressBook(api: ShopApi): AddressBook {
  return {
    list: async (signal) =>
      (await api.read<Items<SavedAddressDto>>(`${ORDERS}/addresses`, { items: [SAVED_ADDRESS] }, signal))
        ?.items ?? [],
    save: ({ id, ...body }) =>
      api.write<SavedAddressDto>(
        { method: id ? 'PUT' : 'POST', path: id ? addressPath(id) : `${ORDERS}/addresses`, body },
        SAVED_ADDRESS,
      ),
    remove: (id) => api.send({ method: 'DELETE', path: addressPath(id) }),
  }
}
