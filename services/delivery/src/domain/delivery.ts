import type { AddressDto } from '@jangteo/contracts'

export type Destination = AddressDto

interface Plan {
  readonly orderId: string
  readonly customerId: string
  /** Version of the order that was last heard of: an older event is out of date. */
  readonly orderVersion: number
  readonly destination: Destination
  readonly plannedAt: Date
}

/** The way of one order to its customer. */
export type Delivery =
  | (Plan & { readonly state: 'preparing' })
  | (Plan & { readonly state: 'started'; readonly startedAt: Date })
  | (Plan & { readonly state: 'completed'; readonly startedAt: Date; readonly completedAt: Date })
  | (Plan & { readonly state: 'cancelled'; readonly cancelledAt: Date })

export type PreparingDelivery = Extract<Delivery, { state: 'preparing' }>
export type StartedDelivery = Extract<Delivery, { state: 'started' }>
export type CompletedDelivery = Extract<Delivery, { state: 'completed' }>
export type CancelledDelivery = Extract<Delivery, { state: 'cancelled' }>

export const planDelivery = (plan: Plan): PreparingDelivery => ({ ...plan, state: 'preparing' })

/** The parcel goes somewhere else. Only while it is being prepared; an event that is out of date changes nothing. */
export function redirectDelivery(
  delivery: Delivery,
  change: { readonly destination: Destination; readonly orderVersion: number },
): PreparingDelivery | 'out-of-date' | 'too-late' {
  if (change.orderVersion <= delivery.orderVersion) return 'out-of-date'
  if (delivery.state !== 'preparing') return 'too-late'
  return { ...delivery, ...change }
}

/** A parcel that is on its way is not called back. */
export function cancelDelivery(
  delivery: Delivery,
  { at, orderVersion }: { readonly at: Date; readonly orderVersion: number },
): CancelledDelivery | 'already-cancelled' | 'too-late' {
  if (delivery.state === 'cancelled') return 'already-cancelled'
  if (delivery.state !== 'preparing') return 'too-late'
  return { ...delivery, state: 'cancelled', cancelledAt: at, orderVersion }
}

export const startDelivery = (delivery: PreparingDelivery, at: Date): StartedDelivery => ({
  ...delivery,
  state: 'started',
  startedAt: at,
})

export const completeDelivery = (delivery: StartedDelivery, at: Date): CompletedDelivery => ({
  ...delivery,
  state: 'completed',
  completedAt: at,
})
