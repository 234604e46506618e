import type { EventType, IntegrationEvent } from '@jangteo/contracts'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { noteIt, orderId, OutboxFixture, STARTED } from '../testing/fixtures/outbox-fixture.ts'
import { describeOnEveryEngine } from '../testing/on-every-engine.ts'
import { createUnconnectedBroker, InProcessBroker } from './in-process-broker.ts'
import { outboxIsEmpty } from './outbox-queries.ts'
import { createPublish } from './publish.ts'

describeOnEveryEngine('the outbox', (engine) => {
  let outbox: OutboxFixture

  beforeAll(async () => {
    outbox = await OutboxFixture.open(engine)
  })
  beforeEach(() => outbox.reset())

  it('delivers a CloudEvent to every consumer of its type', async () => {
    const heard: IntegrationEvent[] = []
    outbox.subscribe(async (event) => void heard.push(event), { name: 'a' })
    outbox.subscribe(async (event) => void heard.push(event), { name: 'b' })
    await outbox.publish(1)
    await outbox.dispatcher.dispatch()
    expect(heard).toHaveLength(2)
    expect(heard[0]).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      source: '/services/sender',
      type: STARTED,
      subject: orderId(1),
      time: '2026-03-02T09:00:00.000Z',
      datacontenttype: 'application/json',
      data: { orderId: orderId(1), at: '2026-03-02T09:00:00.000Z' },
    })
    expect(await outboxIsEmpty(outbox.sender)).toBe(true)
  })

  it('says nothing when the transaction is undone', async () => {
    outbox.subscribe(noteIt)
    const failing = outbox.sender.transaction().execute(async (transaction) => {
      await outbox.publishIn(transaction, 1)
      throw new Error('payment refused')
    })
    await expect(failing).rejects.toThrow('payment refused')
    await outbox.dispatcher.dispatch()
    expect(await outbox.notes()).toEqual([])
  })

  it('refuses data that breaks the contract, naming the field', async () => {
    const failing = outbox.sender.transaction().execute((transaction) =>
      createPublish(outbox.clock)(transaction, {
        type: STARTED,
        subject: 'x',
        data: { orderId: 'not-a-uuid', at: '2026-03-02T09:00:00.000Z' },
      } as never),
    )
    await expect(failing).rejects.toThrow(/contract: \/orderId/)
  })

  it('has one effect although the event is delivered twice', async () => {
    outbox.subscribe(noteIt)
    await outbox.publish(1)
    await outbox.dispatcher.dispatch()
    await outbox.sender.updateTable('outbox_delivery').set({ delivered_at: null }).execute()
    outbox.clock.advance({ seconds: 60 })
    await outbox.dispatcher.dispatch()
    expect(await outbox.notes()).toEqual(['DeliveryStarted 1'])
  })

  it('has one effect although the process dies between the effect and its acknowledgement', async () => {
    let deliveries = 0
    let crashed = (): void => undefined
    const hasCrashed = new Promise<void>((resolve) => (crashed = resolve))
    outbox.subscribe(noteIt)
    const [consumer] = outbox.broker.consumersOf(STARTED)
    if (consumer === undefined) throw new Error('no consumer')
    outbox.broker.subscribe({
      ...consumer,
      receive: async (event) => {
        await consumer.receive(event)
        if (deliveries++ > 0) return
        crashed()
        await new Promise(() => undefined)
      },
    })
    await outbox.publish(1)
    void outbox.dispatcher.dispatch()
    await hasCrashed

    const afterRestart = outbox.newDispatcher()
    await afterRestart.dispatch()
    expect(deliveries).toBe(1)
    outbox.clock.advance({ seconds: 31 })
    await afterRestart.dispatch()
    expect(deliveries).toBe(2)
    expect(await outbox.notes()).toEqual(['DeliveryStarted 1'])
    expect(await outboxIsEmpty(outbox.sender)).toBe(true)
  })

  it('shares the work between two dispatchers of one outbox: each event is taken once', async () => {
    let isRunning = false
    outbox.subscribe(noteIt, { isRunning: () => isRunning })
    const [consumer] = outbox.broker.consumersOf(STARTED)
    if (consumer === undefined) throw new Error('no consumer')
    const orders = [0, 1, 2, 3, 4, 5, 6, 7]
    for (const order of orders) await outbox.publish(order)
    await outbox.dispatcher.dispatch()
    outbox.clock.advance({ seconds: 1 })
    isRunning = true
    const taken: string[] = []
    outbox.broker.subscribe({
      ...consumer,
      receive: async (event) => {
        taken.push(event.subject)
        await consumer.receive(event)
      },
    })
    const dispatchers = [outbox.newDispatcher(), outbox.newDispatcher(), outbox.newDispatcher()]
    await Promise.all(dispatchers.map((dispatcher) => dispatcher.dispatch()))
    await outbox.dispatcher.dispatch()
    expect(taken.sort()).toEqual(orders.map(orderId))
    expect(await outbox.notes()).toHaveLength(orders.length)
  })

  it('keeps events in the outbox where no broker is configured', async () => {
    const alone = outbox.newDispatcher(createUnconnectedBroker())
    await outbox.publish(1)
    expect(await alone.dispatch()).toBe(0)
    const kept = await outbox.sender.selectFrom('outbox').select('published_at').execute()
    expect(kept).toEqual([{ published_at: null }])
  })

  it.runIf(engine.name === 'postgresql')(
    'delivers an event whose transaction took a lower position but committed later',
    async () => {
      outbox.subscribe(noteIt)
      let commitLate = (): void => undefined
      const mayCommit = new Promise<void>((resolve) => (commitLate = resolve))
      let tookPosition = (): void => undefined
      const hasPosition = new Promise<void>((resolve) => (tookPosition = resolve))
      const late = outbox.sender.transaction().execute(async (transaction) => {
        await outbox.publishIn(transaction, 1)
        tookPosition()
        await mayCommit
      })
      await hasPosition
      await outbox.publish(2)
      await outbox.dispatcher.dispatch()
      expect(await outbox.notes()).toEqual(['DeliveryStarted 2'])
      commitLate()
      await late
      await outbox.dispatcher.dispatch()
      expect(await outbox.notes()).toEqual(['DeliveryStarted 2', 'DeliveryStarted 1'])
    },
  )
})

describe('the in-process broker', () => {
  it('refuses a consumer that comes after delivery began, but lets a known one come back', () => {
    const broker = new InProcessBroker()
    const consumer = {
      types: [STARTED] as EventType[],
      receive: async () => undefined,
      bury: async () => undefined,
    }
    broker.subscribe({ ...consumer, name: 'early' })
    broker.consumersOf(STARTED)
    expect(() => broker.subscribe({ ...consumer, name: 'late' })).toThrow(
      'Create every service before starting any',
    )
    broker.subscribe({ ...consumer, name: 'early' })
    expect(broker.consumersOf(STARTED)).toHaveLength(1)
  })
})
