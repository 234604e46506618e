import { InvalidGoods } from './errors.ts'

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** Opaque: six lower-case letters and digits. */
export type ProductId = Branded<'ProductId'>
/** Names a variant: product id, dash, variant code. */
export type Sku = Branded<'Sku'>
/** Chosen by whoever reserves (the order id), in lower case. */
export type ReservationId = Branded<'ReservationId'>

export const isProductId = (text: string): text is ProductId => /^[a-z0-9]{6}$/.test(text)
export const isSku = (text: string): text is Sku => /^[a-z0-9]{6}-[a-z0-9]{1,12}$/.test(text)
const isReservationId = (text: string): text is ReservationId =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** Throws `InvalidGoods` where `text` is not the id of a product. */
export function toProductId(text: string): ProductId {
  if (isProductId(text)) return text
  throw new InvalidGoods(`"${text}" is not a product id: six lower-case letters and digits are.`)
}

/** Throws `InvalidGoods` where `text` is not a sku. */
export function toSku(text: string): Sku {
  if (isSku(text)) return text
  throw new InvalidGoods(`"${text}" is not a sku: a product id, a dash and a code of 1 to 12 characters are.`)
}

/** The same id for every spelling of one UUID; undefined where `text` is none. */
export function parseReservationId(text: string): ReservationId | undefined {
  const id = text.toLowerCase()
  return isReservationId(id) ? id : undefined
}

export const productIdOf = (sku: Sku): ProductId => toProductId(sku.slice(0, 6))
