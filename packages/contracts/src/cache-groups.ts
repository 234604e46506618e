import type { EventData, EventType } from './events.ts'

/** Of answers that list products: which ones, in which order, with which facets. */
export const PRODUCT_LISTS = 'lists'
export const CATEGORIES = 'categories'

/**
 * What an event makes out of date: names in `Cache-Groups` (RFC 9875) of answers below `/api/<context of the event>`. An answer about one product has its
 * id; one without `Cache-Groups` is made out of date by each event of its context.
 */
const TOUCHED = {
  'jangteo.catalog.ProductChanged.v1': ({ productId }) => [productId, PRODUCT_LISTS, CATEGORIES],
  'jangteo.catalog.StockChanged.v1': ({ productId }) => [productId, PRODUCT_LISTS],
} as const satisfies { readonly [T in EventType]?: (data: EventData<T>) => readonly string[] }

export type TouchingEvent = keyof typeof TOUCHED
export const TOUCHING_EVENTS = Object.keys(TOUCHED) as readonly TouchingEvent[]

export interface Touch {
  /** Of the answers that it may concern. */
  readonly prefix: string
  readonly groups: readonly string[]
}

/** Undefined where the event makes no answer out of date. */
export function touchOf(type: EventType, data: unknown): Touch | undefined {
  if (!Object.hasOwn(TOUCHED, type)) return undefined
  const groupsIn = TOUCHED[type as TouchingEvent] as (data: unknown) => readonly string[]
  const [, context] = type.split('.')
  return { prefix: `/api/${context}`, groups: groupsIn(data) }
}
