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
  | (Plan & { readonly state: 'cancelled'; readonly startedAt?: Date; readonly cancelledAt: Date })

export type PreparingDelivery = Extract<Delivery, { state: 'preparing' }>
export type StartedDelivery = Extract<Delivery, { state: 'started' }>
export type CompletedDelivery = Extract<Delivery, { state: 'completed' }>
export type CancelledDelivery = Extract<Delivery, { state: 'cancelled' }>

/** The order context takes changes until it has heard that the parcel left: what it took in that moment holds, and the parcel on its way is called back. */
type Callable = PreparingDelivery | StartedDelivery
const canBeCalled = (delivery: Delivery): delivery is Callable =>
  delivery.state === 'preparing' || delivery.state === 'started'

export const planDelivery = (plan: Plan): PreparingDelivery => ({ ...plan, state: 'preparing' })

/** The parcel goes somewhere else, until it has arrived; an event that is out of date changes nothing. */
export function redirectDelivery(
  delivery: Delivery,
  change: { readonly destination: Destination; readonly orderVersion: number },
): Callable | 'out-of-date' | 'too-late' {
  if (change.orderVersion <= delivery.orderVersion) return 'out-of-date'
  if (!canBeCalled(delivery)) return 'too-late'
  return { ...delivery, ...change }
}

/** Until the parcel has arrived. */
export function cancelDelivery(
  delivery: Delivery,
  { at, orderVersion }: { readonly at: Date; readonly orderVersion: number },
): CancelledDelivery | 'already-cancelled' | 'too-late' {
  if (delivery.state === 'cancelled') return 'already-cancelled'
  if (!canBeCalled(delivery)) return 'too-late'
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
