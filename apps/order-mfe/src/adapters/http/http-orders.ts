import type { Currency, OrderDto, SavedAddressDto, ShippingOptionsDto } from '@jangteo/contracts'
import type { AddressBook } from '../../ports/address-book.ts'
import type { CheckoutDesk } from '../../ports/checkout-desk.ts'
import type { OrderBook } from '../../ports/order-book.ts'
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
    list: async (signal) => (await api.read<Items<OrderDto>>(ORDERS, signal))?.items ?? [],
    find: async (id, signal) => (isOrderId(id) ? api.read<OrderDto>(orderPath(id), signal) : undefined),
    changeAddress: (id, address) =>
      api.write({ method: 'PUT', path: `${orderPath(id)}/address`, body: { address } }),
    cancel: (id) => api.write({ method: 'POST', path: `${orderPath(id)}/cancel` }),
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
      return (await api.read<ShippingOptionsDto>(path, signal))?.items ?? []
    },
    saveCard: (card) => api.write({ method: 'POST', path: `${ORDERS}/payment-methods`, body: card }),
    placeOrder: (request, key) => api.write({ method: 'POST', path: ORDERS, body: request, key }),
  }
}

/** `/api/orders/addresses`. */
export function createHttpAddressBook(api: ShopApi): AddressBook {
  return {
    list: async (signal) =>
      (await api.read<Items<SavedAddressDto>>(`${ORDERS}/addresses`, signal))?.items ?? [],
    save: ({ id, ...body }) =>
      api.write({
        method: id ? 'PUT' : 'POST',
        path: id ? addressPath(id) : `${ORDERS}/addresses`,
        body,
      }),
    remove: (id) => api.write({ method: 'DELETE', path: addressPath(id) }),
  }
}
