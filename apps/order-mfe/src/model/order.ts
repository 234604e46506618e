import type {
  Currency,
  Locale,
  Money,
  OrderDto,
  ShippingMethod,
  ShippingOptionsDto,
} from '@jangteo/contracts'
import type { Address } from './address.ts'

export type Order = Readonly<OrderDto>
export type { ShippingMethod }
export type ShippingOption = Readonly<ShippingOptionsDto['items'][number]>

/** What the shopper agreed to. */
export interface OrderRequest {
  readonly address: Address
  readonly shipping: ShippingMethod
  readonly paymentMethod: string
  readonly currency: Currency
  readonly locale: Locale
  /** Minor units. */
  readonly expectedTotal: number
}

const COURSE = ['placed', 'preparing', 'shipped', 'delivered'] as const
export type Milestone = (typeof COURSE)[number]
export interface TimelineStep {
  readonly milestone: Milestone
  readonly state: 'done' | 'current' | 'todo'
}

/** How far the order has come. Empty for a cancelled one: it goes nowhere. */
export function timelineOf({ state }: Pick<Order, 'state'>): readonly TimelineStep[] {
  if (state === 'cancelled') return []
  const position = COURSE.indexOf(state)
  const stateAt = (index: number): TimelineStep['state'] => {
    if (index < position || state === 'delivered') return 'done'
    return index === position ? 'current' : 'todo'
  }
  return COURSE.map((milestone, index) => ({ milestone, state: stateAt(index) }))
}

export const plus = (a: Money, b: Money): Money => ({ amount: a.amount + b.amount, currency: a.currency })
