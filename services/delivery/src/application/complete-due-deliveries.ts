import { completeDelivery } from '../domain/delivery.ts'
import type { DeliveryTransactions } from '../ports/deliveries.ts'

const BATCH = 50

/** Hands over what was sent off `afterSeconds` ago. Answers how many: a full batch means that there may be more. */
export function completeDueDeliveries(
  transactions: DeliveryTransactions,
  { now, afterSeconds }: { readonly now: Date; readonly afterSeconds: number },
): Promise<number> {
  return transactions.run(async (deliveries) => {
    const due = await deliveries.findToComplete(new Date(now.getTime() - afterSeconds * 1000), BATCH)
    for (const delivery of due) await deliveries.announce(completeDelivery(delivery, now))
    return due.length
  })
}
