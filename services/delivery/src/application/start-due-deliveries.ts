import { startDelivery } from '../domain/delivery.ts'
import type { DeliveryTransactions } from '../ports/deliveries.ts'

const BATCH = 50

/** Sends off what was planned `afterSeconds` ago. Answers how many: a full batch means that there may be more. */
export function startDueDeliveries(
  transactions: DeliveryTransactions,
  { now, afterSeconds }: { readonly now: Date; readonly afterSeconds: number },
): Promise<number> {
  return transactions.run(async (deliveries) => {
    const due = await deliveries.findToStart(new Date(now.getTime() - afterSeconds * 1000), BATCH)
    for (const delivery of due) await deliveries.announce(startDelivery(delivery, now))
    return due.length
  })
}
