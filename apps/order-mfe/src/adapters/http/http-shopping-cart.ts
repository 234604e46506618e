import type { CartDto, Currency, Locale } from '@jangteo/contracts'
import type { Shape } from '@jangteo/mfe-kit'
import type { Cart } from '../../model/cart.ts'
import type { Result } from '../../model/result.ts'
import type { ShoppingCart } from '../../ports/shopping-cart.ts'
import { ShopUnavailable } from '../../ports/shop-unavailable.ts'
import { inTurn } from '../browser/in-turn.ts'
import { CART } from './cart-shape.ts'
import type { ShopApi, Write } from './shop-api.ts'

/** `/api/cart`. A visitor's first piece makes his cart: two at once would make two, and one of them be lost. */
export function createHttpShoppingCart(
  api: ShopApi,
  preferences: { readonly locale: Locale; readonly currency: Currency },
): ShoppingCart {
  const query = (): string => `?locale=${preferences.locale}&currency=${preferences.currency}`
  const line = (sku: string): string => `/api/cart/lines/${encodeURIComponent(sku)}${query()}`
  const read = async <Dto>(path: string, shape: Shape<Dto>, signal?: AbortSignal): Promise<Dto> => {
    const dto = await api.read(path, shape, signal)
    if (dto === undefined) throw new ShopUnavailable(`${path} answered 404`)
    return dto
  }
  const write = (method: Write['method'], path: string, body?: object): Promise<Result<Cart>> =>
    api.write<CartDto>({ method, path, body }, CART)
  return {
    load: (signal) => read<CartDto>(`/api/cart${query()}`, CART, signal),
    count: async (signal) =>
      (await read<{ count: number }>('/api/cart/count', { count: 'number' }, signal)).count,
    add: (sku, quantity) =>
      inTurn('jangteo-cart', () => write('POST', `/api/cart/lines${query()}`, { sku, quantity })),
    setQuantity: (sku, quantity) => write('PUT', line(sku), { quantity }),
    remove: (sku) => write('DELETE', line(sku)),
  }
}
