import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Delivery, startDelivery } from '../../domain/delivery.ts'
import type { DeliveryReader, DeliveryTransactions } from '../../ports/deliveries.ts'
import { aDelivery, anAddress, anOrderId } from '../../testing/delivery-builder.ts'

export interface DeliveriesUnderTest {
  readonly deliveries: DeliveryTransactions & DeliveryReader
  clear(): Promise<void>
  /** What other contexts were told, in order, as `<state> <order id>`. */
  announced(): Promise<readonly string[]>
}

/** What every adapter of the port `Deliveries` does. */
export function describeDeliveries(name: string, create: () => Promise<DeliveriesUnderTest>): void {
  describe(name, () => {
    let subject: DeliveriesUnderTest
    const add = (delivery = aDelivery()): Promise<void> => subject.deliveries.run((all) => all.add(delivery))
    const minute = (minutes: number): Date => new Date(Date.UTC(2026, 2, 2, 9, minutes))

    beforeAll(async () => {
      subject = await create()
    })
    beforeEach(() => subject.clear())

    it('gives a delivery back as it was stored', async () => {
      const delivery = aDelivery({
        destination: anAddress({ line2: '101동 "1203호"', note: '문 앞에 두세요' }),
      })
      await add(delivery)
      expect(await subject.deliveries.find(delivery.orderId)).toEqual(delivery)
      expect(await subject.deliveries.find(anOrderId(9))).toBeUndefined()
    })

    it('does not replace a known delivery by adding it again', async () => {
      await add(aDelivery({ customerId: 'kim' }))
      await add(aDelivery({ customerId: 'lee' }))
      expect(await subject.deliveries.find(anOrderId(1))).toMatchObject({ customerId: 'kim' })
    })

    it('gives what is due to start, the longest waiting first, up to the limit', async () => {
      for (const [order, minutes] of [
        [1, 5],
        [2, 3],
        [3, 4],
        [4, 6],
      ] as const) {
        await add(aDelivery({ orderId: anOrderId(order), plannedAt: minute(minutes) }))
      }
      await subject.deliveries.run(async (all) => {
        const due = async (limit: number): Promise<string[]> =>
          (await all.findToStart(minute(5), limit)).map(({ orderId }) => orderId)
        expect(await due(10)).toEqual([anOrderId(2), anOrderId(3), anOrderId(1)])
        expect(await due(2)).toEqual([anOrderId(2), anOrderId(3)])
      })
    })

    it('keeps and announces each state', async () => {
      const started = startDelivery(aDelivery(), minute(10))
      const completed: Delivery = { ...started, state: 'completed', completedAt: minute(20) }
      const cancelled: Delivery = {
        ...aDelivery({ orderId: anOrderId(2) }),
        state: 'cancelled',
        cancelledAt: minute(5),
      }
      const calledBack: Delivery = { ...cancelled, orderId: anOrderId(3), startedAt: minute(4) }
      for (const order of [1, 2, 3]) await add(aDelivery({ orderId: anOrderId(order) }))
      await subject.deliveries.run((all) => all.announce(started))
      expect(await subject.deliveries.find(anOrderId(1))).toEqual(started)
      await subject.deliveries.run(async (all) => {
        expect(await all.findToStart(minute(59), 10)).toMatchObject([
          { orderId: anOrderId(2) },
          { orderId: anOrderId(3) },
        ])
        expect(await all.findToComplete(minute(9), 10)).toEqual([])
        expect(await all.findToComplete(minute(10), 10)).toEqual([started])
        await all.announce(completed)
        await all.announce(cancelled)
        await all.announce(calledBack)
      })
      expect(await subject.deliveries.find(anOrderId(1))).toEqual(completed)
      expect(await subject.deliveries.find(anOrderId(2))).toEqual(cancelled)
      expect(await subject.deliveries.find(anOrderId(3))).toEqual(calledBack)
      expect(await subject.announced()).toEqual([
        `started ${anOrderId(1)}`,
        `completed ${anOrderId(1)}`,
        `cancelled ${anOrderId(2)}`,
        `cancelled ${anOrderId(3)}`,
      ])
    })

    it('neither stores nor announces when the work fails', async () => {
      await add()
      const failing = subject.deliveries.run(async (all) => {
        await all.announce(startDelivery(aDelivery(), minute(10)))
        throw new Error('power cut')
      })
      await expect(failing).rejects.toThrow('power cut')
      expect(await subject.deliveries.find(anOrderId(1))).toMatchObject({ state: 'preparing' })
      expect(await subject.announced()).toEqual([])
    })
  })
}
