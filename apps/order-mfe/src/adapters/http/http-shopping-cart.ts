import type { CartDto, Currency, Locale } from '@jangteo/contracts'
import type { ShoppingCart } from '../../ports/shopping-cart.ts'
import { ShopUnavailable } from '../../ports/shop-unavailable.ts'
import type { ShopApi } from './shop-api.ts'

/** `/api/cart`. */
export function createHttpShoppingCart(
  api: ShopApi,
  preferences: { readonly locale: Locale; readonly currency: Currency },
): ShoppingCart {
  const query = (): string => `?locale=${preferences.locale}&currency=${preferences.currency}`
  const line = (sku: string): string => `/api/cart/lines/${encodeURIComponent(sku)}${query()}`
  const read = async <Dto>(path: string, signal?: AbortSignal): Promise<Dto> => {
    const dto = await api.read<Dto>(path, signal)
    if (dto === undefined) throw new ShopUnavailable(`${path} answered 404`)
    return dto
  }
  return {
    load: (signal) => read<CartDto>(`/api/cart${query()}`, signal),
    count: async (signal) => (await read<{ count: number }>('/api/cart/count', signal)).count,
    add: (sku, quantity) =>
      api.write({ method: 'POST', path: `/api/cart/lines${query()}`, body: { sku, quantity } }),
    setQuantity: (sku, quantity) => api.write({ method: 'PUT', path: line(sku), body: { quantity } }),
    remove: (sku) => api.write({ method: 'DELETE', path: line(sku) }),
  }
}
