import { createTestPlatform } from '@jangteo/mfe-kit/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { APPROVED } from '../adapters/in-memory/in-memory-card-fields.ts'
import { createInMemoryShop, type InMemoryShop } from '../adapters/in-memory/in-memory-shop.ts'
import { anOrderRequest, kim, seoul, SHELF, TOTE } from '../testing/builders.ts'
import { inScope, settled } from '../testing/in-scope.ts'
import { useOrderPage } from './use-order-page.ts'

let shop: InMemoryShop
let placedId: string
beforeEach(async () => {
  shop = createInMemoryShop(SHELF)
  await shop.cart.add(TOTE, 2)
  await shop.desk.saveCard(APPROVED)
  const placed = await shop.desk.placeOrder({ ...anOrderRequest, paymentMethod: 'pm_0000000000' }, 'key-1')
  placedId = placed.ok ? placed.value.id : expect.fail()
})

async function open(id = placedId) {
  const { events } = createTestPlatform()
  const wanted = ref(id)
  const accountId = ref(kim.id)
  const page = inScope(() =>
    useOrderPage({ orders: shop.orders, events, id: () => wanted.value, accountId: () => accountId.value }),
  )
  await settled()
  return { page, events, wanted, accountId }
}

describe('the order page', () => {
  it('shows the order and how far it has come', async () => {
    const { page } = await open()
    expect(page.state.value).toBe('ready')
    expect(page.timeline.value[0]).toEqual({ milestone: 'placed', state: 'current' })
  })

  it('changes the address and tells of it', async () => {
    const { page, events } = await open()
    const moved = { ...seoul, line1: '해운대로 1' }
    expect(await page.changeAddress(moved)).toBe(true)
    expect(page.order.value?.address).toEqual(moved)
    expect(events.published).toEqual([{ type: 'order.changed', data: { orderId: placedId } }])
  })

  it('cancels the order', async () => {
    const { page } = await open()
    expect(await page.cancel()).toBe(true)
    expect(page.order.value).toMatchObject({ state: 'cancelled', canCancel: false })
    expect(page.timeline.value).toEqual([])
  })

  it('says that it has been shipped meanwhile, and shows it', async () => {
    const { page } = await open()
    shop.orders.ship(placedId)
    expect(await page.cancel()).toBe(false)
    expect(page.failure.value?.code).toBe('order-already-shipped')
    await settled()
    expect(page.order.value?.state).toBe('shipped')
  })

  it('follows a change in another tab', async () => {
    const { page, events } = await open()
    await shop.orders.cancel(placedId)
    events.receive('order.changed', { orderId: placedId })
    await settled()
    expect(page.order.value?.state).toBe('cancelled')
  })

  it('drops the answer to a change that another account has made', async () => {
    const { page, events, accountId } = await open()
    const order = page.order.value ?? expect.fail('There is no order')
    const answer = Promise.withResolvers<Awaited<ReturnType<typeof shop.orders.cancel>>>()
    shop.orders.cancel = () => answer.promise
    const cancelled = page.cancel()
    shop.orders.find = () => Promise.resolve(undefined)
    accountId.value = 'lee'
    await settled()
    answer.resolve({ ok: true, value: order })
    expect(await cancelled).toBe(false)
    expect(page.order.value).toBeUndefined()
    expect([page.state.value, page.isBusy.value]).toEqual(['missing', false])
    expect(events.published).toEqual([])
  })

  it('leaves no refusal of one account to the next', async () => {
    const { page, accountId } = await open()
    shop.orders.ship(placedId)
    await page.cancel()
    accountId.value = 'lee'
    await settled()
    expect(page.failure.value).toBeUndefined()
  })

  it('never shows the old order under another address', async () => {
    const { page, wanted } = await open()
    wanted.value = 'nothing'
    await settled()
    expect(page.order.value).toBeUndefined()
    expect(page.state.value).toBe('missing')
  })
})
