import { type Generated, type Kysely, type Transaction } from 'kysely'
import { pino } from 'pino'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { EventType, IntegrationEvent } from '@jangteo/contracts'
import type { Database, OutboxTables } from '../database/database.ts'
import { createFixedClock, type FixedClock } from '../testing/fixed-clock.ts'
import { describeOnEveryEngine } from '../testing/on-every-engine.ts'
import { bindConsumer } from './bind-consumer.ts'
import type { Consumer } from './broker.ts'
import { Dispatcher } from './dispatcher.ts'
import { createUnconnectedBroker, InProcessBroker } from './in-process-broker.ts'
import { outboxIsEmpty } from './outbox-queries.ts'
import { createPublish } from './publish.ts'

interface NoteTables {
  note: { id: Generated<number>; text: string }
}
type Tables = NoteTables & OutboxTables

const STARTED: EventType = 'jangteo.delivery.DeliveryStarted.v1'
const COMPLETED: EventType = 'jangteo.delivery.DeliveryCompleted.v1'
const migrations = new URL('../testing/fixtures/migrations/', import.meta.url)
const logger = pino({ level: 'silent' })
const orderId = (digit: number): string => `00000000-0000-4000-8000-00000000000${digit}`

describeOnEveryEngine('the outbox', (engine) => {
  let sender: Database<Tables>
  let receiver: Database<Tables>
  let clock: FixedClock
  let broker: InProcessBroker
  let dispatcher: Dispatcher

  beforeAll(async () => {
    const databases = await engine.createDatabases()
    sender = await databases.open<NoteTables>({ service: 'sender', migrations })
    receiver = await databases.open<NoteTables>({ service: 'receiver', migrations })
  })

  const newDispatcher = (): Dispatcher =>
    new Dispatcher({
      service: 'sender',
      database: sender as unknown as Kysely<OutboxTables>,
      broker,
      clock,
      logger,
    })

  beforeEach(async () => {
    await sender.deleteFrom('outbox').execute()
    for (const table of ['inbox', 'dead_letter', 'note'] as const) await receiver.deleteFrom(table).execute()
    clock = createFixedClock()
    broker = new InProcessBroker()
    dispatcher = newDispatcher()
  })

  const publishIn = (
    transaction: Transaction<Tables>,
    order: number,
    type: EventType = STARTED,
  ): Promise<void> => {
    const data = { orderId: orderId(order), at: clock.now().toISOString() }
    return createPublish(clock)(transaction, { type, subject: orderId(order), data } as never)
  }
  const publish = (order: number, type?: EventType): Promise<void> =>
    sender.transaction().execute((transaction) => publishIn(transaction, order, type))

  const noteIt = async (event: IntegrationEvent, transaction: Transaction<Tables>): Promise<void> => {
    await transaction
      .insertInto('note')
      .values({ text: `${event.type.split('.')[2]} ${event.subject.slice(-1)}` })
      .execute()
  }
  const subscribe = (
    handle: Consumer<Tables>['handle'],
    { name = 'receiver.note', isRunning = (): boolean => true } = {},
  ): void =>
    broker.subscribe(
      bindConsumer({ name, types: [STARTED, COMPLETED], handle }, { database: receiver, clock, isRunning }),
    )
  const notes = async (): Promise<readonly string[]> =>
    (await receiver.selectFrom('note').select('text').orderBy('id').execute()).map(({ text }) => text)

  it('delivers a CloudEvent to every consumer of its type', async () => {
    const heard: IntegrationEvent[] = []
    subscribe(async (event) => void heard.push(event), { name: 'a' })
    subscribe(async (event) => void heard.push(event), { name: 'b' })
    await publish(1)
    await dispatcher.dispatch()
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
    expect(await outboxIsEmpty(sender)).toBe(true)
  })

  it('says nothing when the transaction is undone', async () => {
    subscribe(noteIt)
    const failing = sender.transaction().execute(async (transaction) => {
      await publishIn(transaction, 1)
      throw new Error('payment refused')
    })
    await expect(failing).rejects.toThrow('payment refused')
    await dispatcher.dispatch()
    expect(await notes()).toEqual([])
  })

  it('refuses data that breaks the contract, naming the field', async () => {
    const failing = sender.transaction().execute((transaction) =>
      createPublish(clock)(transaction, {
        type: STARTED,
        subject: 'x',
        data: { orderId: 'not-a-uuid', at: '2026-03-02T09:00:00.000Z' },
      } as never),
    )
    await expect(failing).rejects.toThrow(/contract: \/orderId/)
  })

  it('has one effect although the event is delivered twice', async () => {
    subscribe(noteIt)
    await publish(1)
    await dispatcher.dispatch()
    await sender.updateTable('outbox_delivery').set({ delivered_at: null }).execute()
    clock.advance({ seconds: 60 })
    await dispatcher.dispatch()
    expect(await notes()).toEqual(['DeliveryStarted 1'])
  })

  it('has one effect although the process dies between the effect and its acknowledgement', async () => {
    let crashes = 0
    subscribe(noteIt)
    const [consumer] = broker.consumersOf(STARTED)
    if (consumer === undefined) throw new Error('no consumer')
    broker.subscribe({
      ...consumer,
      receive: async (event) => {
        await consumer.receive(event)
        if (crashes++ === 0) await new Promise(() => undefined)
      },
    })
    await publish(1)
    void dispatcher.dispatch()
    await expect.poll(() => crashes).toBe(1)

    const afterRestart = newDispatcher()
    await afterRestart.dispatch()
    expect(crashes).toBe(1)
    clock.advance({ seconds: 31 })
    await afterRestart.dispatch()
    expect(crashes).toBe(2)
    expect(await notes()).toEqual(['DeliveryStarted 1'])
    expect(await outboxIsEmpty(sender)).toBe(true)
  })

  it('undoes the effect of a handler that throws', async () => {
    subscribe(async (event, transaction) => {
      await noteIt(event, transaction)
      throw new Error('too early')
    })
    await publish(1)
    await dispatcher.dispatch()
    expect(await notes()).toEqual([])
    expect(await receiver.selectFrom('inbox').selectAll().execute()).toEqual([])
  })

  it('tries a poison event five times, 1, 2, 4 and 8 seconds apart, buries it, and meanwhile delivers others', async () => {
    let tries = 0
    subscribe(async (event, transaction) => {
      if (event.subject !== orderId(1)) return noteIt(event, transaction)
      tries++
      throw new Error('poison')
    })
    await publish(1)
    await publish(2)
    await dispatcher.dispatch()
    expect(await notes()).toEqual(['DeliveryStarted 2'])
    for (const [index, seconds] of [1, 2, 4, 8].entries()) {
      clock.advance({ seconds: seconds - 0.001 })
      await dispatcher.dispatch()
      expect(tries).toBe(index + 1)
      clock.advance({ seconds: 0.001 })
      await dispatcher.dispatch()
      expect(tries).toBe(index + 2)
    }
    const dead = await receiver.selectFrom('dead_letter').selectAll().execute()
    expect(dead).toMatchObject([{ consumer: 'receiver.note', error: 'poison', attempts: 5, type: STARTED }])
    expect(dead[0]?.event).toMatchObject({ subject: orderId(1), data: { orderId: orderId(1) } })
    clock.advance({ hours: 1 })
    await dispatcher.dispatch()
    expect(tries).toBe(5)
    expect(await outboxIsEmpty(sender)).toBe(true)
  })

  it('keeps the order of one subject while an earlier event waits for its next try', async () => {
    let isBroken = true
    subscribe(async (event, transaction) => {
      if (isBroken && event.type === STARTED && event.subject === orderId(1)) throw new Error('not yet')
      await noteIt(event, transaction)
    })
    await publish(1, STARTED)
    await publish(1, COMPLETED)
    await publish(2, COMPLETED)
    await dispatcher.dispatch()
    expect(await notes()).toEqual(['DeliveryCompleted 2'])
    isBroken = false
    clock.advance({ seconds: 1 })
    await dispatcher.dispatch()
    expect(await notes()).toEqual(['DeliveryCompleted 2', 'DeliveryStarted 1', 'DeliveryCompleted 1'])
  })

  it('lets one failing consumer not hold up another', async () => {
    subscribe(noteIt, { name: 'good' })
    subscribe(
      async () => {
        throw new Error('broken')
      },
      { name: 'bad' },
    )
    await publish(1)
    await dispatcher.dispatch()
    expect(await notes()).toEqual(['DeliveryStarted 1'])
  })

  it('waits for a stopped consumer, however long, without using up its tries', async () => {
    let isRunning = false
    subscribe(noteIt, { isRunning: () => isRunning })
    await publish(1)
    for (let hour = 0; hour < 10; hour++) {
      await dispatcher.dispatch()
      clock.advance({ hours: 1 })
    }
    expect(await notes()).toEqual([])
    isRunning = true
    await dispatcher.dispatch()
    expect(await notes()).toEqual(['DeliveryStarted 1'])
    expect(await receiver.selectFrom('dead_letter').selectAll().execute()).toEqual([])
  })

  it('has one effect for each event although two dispatchers work on one outbox', async () => {
    subscribe(noteIt)
    for (let order = 0; order < 8; order++) await publish(order)
    await Promise.all([dispatcher.dispatch(), newDispatcher().dispatch()])
    clock.advance({ seconds: 31 })
    await dispatcher.dispatch()
    expect([...(await notes())].sort()).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((order) => `DeliveryStarted ${order}`),
    )
  })

  it('keeps events in the outbox where no broker is configured', async () => {
    const alone = new Dispatcher({
      service: 'sender',
      database: sender as unknown as Kysely<OutboxTables>,
      broker: createUnconnectedBroker(),
      clock,
      logger,
    })
    await publish(1)
    expect(await alone.dispatch()).toBe(0)
    const kept = await sender.selectFrom('outbox').select('published_at').execute()
    expect(kept).toEqual([{ published_at: null }])
  })

  it('forgets delivered events after a week, but none that still waits', async () => {
    let isRunning = true
    subscribe(noteIt, { isRunning: () => isRunning })
    await publish(1)
    await dispatcher.dispatch()
    isRunning = false
    await publish(2)
    await dispatcher.dispatch()
    clock.advance({ days: 8 })
    await dispatcher.dispatch()
    const kept = await sender.selectFrom('outbox').select('subject').execute()
    expect(kept).toEqual([{ subject: orderId(2) }])
  })

  it.runIf(engine.name === 'postgresql')(
    'delivers an event whose transaction took a lower position but committed later',
    async () => {
      subscribe(noteIt)
      let commitLate = (): void => undefined
      const mayCommit = new Promise<void>((resolve) => (commitLate = resolve))
      let tookPosition = (): void => undefined
      const hasPosition = new Promise<void>((resolve) => (tookPosition = resolve))
      const late = sender.transaction().execute(async (transaction) => {
        await publishIn(transaction, 1)
        tookPosition()
        await mayCommit
      })
      await hasPosition
      await publish(2)
      await dispatcher.dispatch()
      expect(await notes()).toEqual(['DeliveryStarted 2'])
      commitLate()
      await late
      await dispatcher.dispatch()
      expect(await notes()).toEqual(['DeliveryStarted 2', 'DeliveryStarted 1'])
    },
  )
})

describe('the in-process broker', () => {
  it('refuses a consumer that comes after delivery began, but lets a known one come back', () => {
    const broker = new InProcessBroker()
    const consumer = { types: [STARTED], receive: async () => undefined, bury: async () => undefined }
    broker.subscribe({ ...consumer, name: 'early' })
    broker.consumersOf(STARTED)
    expect(() => broker.subscribe({ ...consumer, name: 'late' })).toThrow(
      'Create every service before starting any',
    )
    broker.subscribe({ ...consumer, name: 'early' })
    expect(broker.consumersOf(STARTED)).toHaveLength(1)
  })
})
