import type { CartDto, CartLineDto } from '@jangteo/contracts'

export type Cart = Readonly<CartDto>
export type CartLine = Readonly<CartLineDto>

const BLOCKING: readonly CartLine['issue'][] = ['out-of-stock', 'less-stock', 'unavailable']

/** The line cannot be bought as it stands. */
export const isBlocked = ({ issue }: CartLine): boolean => BLOCKING.includes(issue)

export const canCheckOut = (cart: Cart): boolean =>
  cart.isPriced && cart.lines.length > 0 && !cart.lines.some(isBlocked)

/** Address of the line's product page without locale; undefined for a line whose product is not known. */
export const productPath = ({
  slug,
  productId,
  sku,
}: Pick<CartLine, 'slug' | 'productId' | 'sku'>): string | undefined =>
  productId && `/p/${slug}-${productId}?sku=${sku}`

/** Pieces of one variant that one order may hold. */
export const MAX_PER_LINE = 10
