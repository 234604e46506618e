import type { CartDto, OrderDto, SavedAddressDto } from '@jangteo/contracts'
import type { CartView, CartViewLine } from '../../../application/view-cart.ts'
import type { SavedAddress } from '../../../domain/address.ts'
import { canCancel, canChangeAddress, lineTotal, type Order, subtotal, total } from '../../../domain/order.ts'

export const toCartDto = (cart: CartView): CartDto => ({ ...cart, lines: cart.lines.map(toCartLineDto) })

const toCartLineDto = ({ offer, issue, ...line }: CartViewLine): CartDto['lines'][number] => ({
  ...line,
  ...(offer && { productId: offer.productId, picture: offer.picture }),
  slug: offer?.slug ?? '',
  name: offer?.name ?? line.sku,
  option: offer?.option ?? '',
  ...(issue && { issue }),
})

export const toOrderDto = (order: Order): OrderDto => ({
  id: order.id,
  number: order.number,
  state: order.state,
  placedAt: order.placedAt.toISOString(),
  lines: order.lines.map((line) => ({ ...line, lineTotal: lineTotal(line) })),
  address: order.address,
  shipping: order.shipping,
  payment: { brand: order.payment.brand, last4: order.payment.last4, state: order.payment.state },
  subtotal: subtotal(order),
  shippingPrice: order.shippingPrice,
  total: total(order),
  canChangeAddress: canChangeAddress(order),
  canCancel: canCancel(order),
})

export const toSavedAddressDto = ({ id, isDefault, address }: SavedAddress): SavedAddressDto => ({
  id,
  isDefault,
  address,
})
