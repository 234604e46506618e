import { createTestContext, type TestContext } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createDeliveryService, type DeliveryService } from './service.ts'
import { anAddress, anOrderId } from './testing/delivery-builder.ts'
import { createOrderContext, type OrderContext } from './testing/order-context.ts'

let context: TestContext
let orders: OrderContext
let service: DeliveryService
let orderNumber = 0
let orderId: string

beforeAll(async () => {
  context = await createTestContext()
  service = await createDeliveryService(context, {
    DELIVERY_START_AFTER_SECONDS: 600,
    DELIVERY_COMPLETE_AFTER_SECONDS: 3600,
  })
  orders = await createOrderContext(context)
})
afterAll(async () => {
  await orders.service.stop()
  await service.stop()
  await context.close()
})
beforeEach(() => {
  orderId = anOrderId(++orderNumber)
})

const advance = async (minutes: number): Promise<void> => {
  context.clock.advance({ minutes })
  await service.advanceDeliveries()
  await context.drain()
}
const get = async (sub = 'account-1', id = orderId) =>
  service.app.inject({
    url: `/api/deliveries/${id}`,
    headers: { authorization: await context.testTokens.bearer({ sub, scopes: ['shop'] }) },
  })
/** What the order context heard about this test's order. */
const heard = (): readonly string[] => orders.heard.filter((text) => text.endsWith(orderId))
const state = async (): Promise<string> => (await get()).json().state

it('prepares, starts and completes the delivery of a placed order, and tells the others', async () => {
  await orders.place(orderId)
  expect((await get()).json()).toEqual({ orderId, state: 'preparing' })
  await advance(9)
  expect(await state()).toBe('preparing')
  await advance(1)
  expect(await state()).toBe('started')
  await advance(60)
  expect((await get()).json()).toEqual({
    orderId,
    state: 'completed',
    startedAt: '2026-03-02T09:10:00.000Z',
    completedAt: '2026-03-02T10:10:00.000Z',
  })
  expect(heard()).toEqual([`DeliveryStarted ${orderId}`, `DeliveryCompleted ${orderId}`])
})

it('sends a parcel to the address that the order was changed to', async () => {
  await orders.place(orderId)
  await orders.change(orderId, { version: 2, address: anAddress({ city: '부산' }) })
  expect(await orders.destinationOf(orderId)).toMatchObject({ city: '부산' })
  await advance(10)
  await orders.change(orderId, { version: 3, address: anAddress({ city: '대구' }) })
  expect(await orders.destinationOf(orderId)).toMatchObject({ city: '대구' })
  await advance(60)
  await orders.change(orderId, { version: 4, address: anAddress({ city: '울산' }) })
  expect(await orders.destinationOf(orderId)).toMatchObject({ city: '대구' })
})

it('cancels the delivery of a cancelled order before it starts', async () => {
  await orders.place(orderId)
  await orders.cancel(orderId, 2)
  expect(await state()).toBe('cancelled')
  await advance(120)
  expect(await state()).toBe('cancelled')
  expect(heard()).toEqual([`DeliveryCancelled ${orderId}`])
})

it('calls a parcel back whose order was cancelled in the moment in which it left', async () => {
  await orders.place(orderId)
  await advance(10)
  await orders.cancel(orderId, 2)
  await advance(120)
  expect(await state()).toBe('cancelled')
  expect(heard()).toEqual([`DeliveryStarted ${orderId}`, `DeliveryCancelled ${orderId}`])
})

it('keeps an event about an order that it never heard of, instead of dropping it', async () => {
  await orders.cancel(orderId, 2)
  for (const seconds of [1, 2, 4, 8]) {
    context.clock.advance({ seconds })
    await context.drain()
  }
  expect(await orders.deadLetters()).toEqual([`jangteo.order.OrderCancelled.v1 ${orderId}`])
})

it("shows a delivery to the order's customer only", async () => {
  await orders.place(orderId)
  for (const reply of [await get('account-2'), await get('account-1', anOrderId(999))]) {
    expect(reply.statusCode).toBe(404)
    expect(reply.json()).toMatchObject({ code: 'delivery-not-found' })
  }
  expect((await service.app.inject(`/api/deliveries/${orderId}`)).statusCode).toBe(401)
  expect((await get('account-1', 'not-an-id')).json()).toMatchObject({ code: 'invalid-request' })
})

it('starts every delivery that is due, once, also more than one batch', async () => {
  const batch = Array.from({ length: 120 }, (_, index) => anOrderId(1000 + index))
  for (const id of batch) await orders.place(id, { drain: false })
  await context.drain()
  await advance(10)
  const started = orders.heard.filter((text) => batch.some((id) => text === `DeliveryStarted ${id}`))
  expect(started).toHaveLength(120)
  expect(new Set(started).size).toBe(120)
})
