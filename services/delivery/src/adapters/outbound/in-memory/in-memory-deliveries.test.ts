import { describeDeliveries } from '../deliveries.contract.ts'
import { InMemoryDeliveries } from './in-memory-deliveries.ts'

describeDeliveries('deliveries in memory', async () => {
  let current = new InMemoryDeliveries()
  return {
    deliveries: { run: (work) => current.run(work), find: (orderId) => current.find(orderId) },
    clear: async () => void (current = new InMemoryDeliveries()),
    announced: async () => current.announced.map(({ state, orderId }) => `${state} ${orderId}`),
  }
})
