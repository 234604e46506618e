import { type Country } from '../domain/address.ts'
import { shippingOptions, type ShippingOption } from '../domain/shipping.ts'
import { viewCart, type ViewCartDeps, type ViewCartRequest } from './view-cart.ts'

export interface ShippingOptionsRequest extends ViewCartRequest {
  readonly country: Country
}

/** For the caller's cart as it is now. */
export async function listShippingOptions(
  deps: ViewCartDeps,
  request: ShippingOptionsRequest,
): Promise<readonly ShippingOption[]> {
  const { subtotal } = await viewCart(deps, request)
  return shippingOptions({ country: request.country, subtotal })
}
