import { completeDueDeliveries } from '../../../application/complete-due-deliveries.ts'
import { startDueDeliveries } from '../../../application/start-due-deliveries.ts'
import type { DeliveryTransactions } from '../../../ports/deliveries.ts'

export interface DeliverySchedule {
  readonly startAfterSeconds: number
  readonly completeAfterSeconds: number
}

/** Moves on every delivery whose time has come. */
export async function advanceDeliveries(
  deliveries: DeliveryTransactions,
  { startAfterSeconds, completeAfterSeconds }: DeliverySchedule,
  now: Date,
): Promise<void> {
  while ((await startDueDeliveries(deliveries, { now, afterSeconds: startAfterSeconds })) > 0);
  while ((await completeDueDeliveries(deliveries, { now, afterSeconds: completeAfterSeconds })) > 0);
}
