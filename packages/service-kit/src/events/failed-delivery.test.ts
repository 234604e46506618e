import type { Kysely } from 'kysely'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { daysBefore } from '../clock.ts'
import type { OutboxTables } from '../database/database.ts'
import { COMPLETED, noteIt, orderId, OutboxFixture, STARTED } from '../testing/fixtures/outbox-fixture.ts'
import { describeOnEveryEngine } from '../testing/on-every-engine.ts'
import { forgetBefore, outboxIsEmpty } from './outbox-queries.ts'

describeOnEveryEngine('delivery of events that cannot be handled', (engine) => {
  let outbox: OutboxFixture

  beforeAll(async () => {
    outbox = await OutboxFixture.open(engine)
  })
  beforeEach(() => outbox.reset())

  it('undoes the effect of a handler that throws', async () => {
    outbox.subscribe(async (event, transaction) => {
      await noteIt(event, transaction)
      throw new Error('too early')
    })
    await outbox.publish(1)
    await outbox.dispatcher.dispatch()
    expect(await outbox.notes()).toEqual([])
    expect(await outbox.receiver.selectFrom('inbox').selectAll().execute()).toEqual([])
  })

  it('tries a poison event five times, 1, 2, 4 and 8 seconds apart, buries it, and meanwhile delivers others', async () => {
    let tries = 0
    outbox.subscribe(async (event, transaction) => {
      if (event.subject !== orderId(1)) return noteIt(event, transaction)
      tries++
      throw new Error('poison')
    })
    await outbox.publish(1)
    await outbox.publish(2)
    await outbox.dispatcher.dispatch()
    expect(await outbox.notes()).toEqual(['DeliveryStarted 2'])
    for (const [index, seconds] of [1, 2, 4, 8].entries()) {
      outbox.clock.advance({ seconds: seconds - 0.001 })
      await outbox.dispatcher.dispatch()
      expect(tries).toBe(index + 1)
      outbox.clock.advance({ seconds: 0.001 })
      await outbox.dispatcher.dispatch()
      expect(tries).toBe(index + 2)
    }
    const dead = await outbox.receiver.selectFrom('dead_letter').selectAll().execute()
    expect(dead).toMatchObject([{ consumer: 'receiver.note', error: 'poison', attempts: 5, type: STARTED }])
    expect(dead[0]?.event).toMatchObject({ subject: orderId(1), data: { orderId: orderId(1) } })
    outbox.clock.advance({ hours: 1 })
    await outbox.dispatcher.dispatch()
    expect(tries).toBe(5)
    expect(await outboxIsEmpty(outbox.sender)).toBe(true)
  })

  it('keeps the order of one subject while an earlier event waits for its next try', async () => {
    let isBroken = true
    outbox.subscribe(async (event, transaction) => {
      if (isBroken && event.type === STARTED && event.subject === orderId(1)) throw new Error('not yet')
      await noteIt(event, transaction)
    })
    await outbox.publish(1, STARTED)
    await outbox.publish(1, COMPLETED)
    await outbox.publish(2, COMPLETED)
    await outbox.dispatcher.dispatch()
    expect(await outbox.notes()).toEqual(['DeliveryCompleted 2'])
    isBroken = false
    outbox.clock.advance({ seconds: 1 })
    await outbox.dispatcher.dispatch()
    expect(await outbox.notes()).toEqual(['DeliveryCompleted 2', 'DeliveryStarted 1', 'DeliveryCompleted 1'])
  })

  it('lets one failing consumer not hold up another', async () => {
    outbox.subscribe(noteIt, { name: 'good' })
    outbox.subscribe(
      async () => {
        throw new Error('broken')
      },
      { name: 'bad' },
    )
    await outbox.publish(1)
    await outbox.dispatcher.dispatch()
    expect(await outbox.notes()).toEqual(['DeliveryStarted 1'])
  })

  it('waits for a stopped consumer, however long, without using up its tries', async () => {
    let isRunning = false
    outbox.subscribe(noteIt, { isRunning: () => isRunning })
    await outbox.publish(1)
    for (let hour = 0; hour < 10; hour++) {
      await outbox.dispatcher.dispatch()
      outbox.clock.advance({ hours: 1 })
    }
    expect(await outbox.notes()).toEqual([])
    isRunning = true
    await outbox.dispatcher.dispatch()
    expect(await outbox.notes()).toEqual(['DeliveryStarted 1'])
    expect(await outbox.receiver.selectFrom('dead_letter').selectAll().execute()).toEqual([])
  })

  it('forgets events that were delivered before a moment, but none that still waits', async () => {
    let isRunning = true
    outbox.subscribe(noteIt, { isRunning: () => isRunning })
    await outbox.publish(1)
    await outbox.dispatcher.dispatch()
    isRunning = false
    await outbox.publish(2)
    await outbox.dispatcher.dispatch()
    outbox.clock.advance({ days: 8 })
    const sender = outbox.sender as unknown as Kysely<OutboxTables>
    await forgetBefore(sender, daysBefore(outbox.clock.now(), 9))
    expect(await sender.selectFrom('outbox').select('id').execute()).toHaveLength(2)
    await forgetBefore(sender, daysBefore(outbox.clock.now(), 7))
    const kept = await outbox.sender.selectFrom('outbox').select('subject').execute()
    expect(kept).toEqual([{ subject: orderId(2) }])
  })
})
