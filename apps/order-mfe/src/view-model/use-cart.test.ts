import { createTestPlatform } from '@jangteo/mfe-kit/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick, ref } from 'vue'
import { createInMemoryShop, type InMemoryShop } from '../adapters/in-memory/in-memory-shop.ts'
import { MUG, SHELF, TOTE } from '../testing/builders.ts'
import { inScope, settled } from '../testing/in-scope.ts'
import { useCart } from './use-cart.ts'

let shop: InMemoryShop
beforeEach(async () => {
  shop = createInMemoryShop(SHELF)
  await shop.cart.add(TOTE, 1)
})

async function open() {
  const { events } = createTestPlatform()
  const currency = ref('KRW')
  const owner = ref<string | null | undefined>('kim')
  const page = inScope(() =>
    useCart({ cart: shop.cart, events, owner: () => owner.value, currency: () => currency.value }),
  )
  await settled()
  const line = (index = 0) => page.cart.value?.lines[index] ?? expect.fail('There is no such line')
  return { page, events, currency, owner, line }
}

describe('the cart page', () => {
  it('shows a cart that can be ordered', async () => {
    const { page } = await open()
    expect(page.state.value).toBe('ready')
    expect(page.canCheckOut.value).toBe(true)
  })

  it('changes a quantity and tells of it', async () => {
    const { page, events, line } = await open()
    expect(await page.setQuantity(line(), 3)).toBe(true)
    expect(page.cart.value?.count).toBe(3)
    expect(events.published).toEqual([
      { type: 'cart.changed', data: { count: 3, reason: 'changed', sku: TOTE } },
    ])
  })

  it('keeps the cart and the reason when a change is refused', async () => {
    const { page, events, line } = await open()
    expect(await page.setQuantity(line(), 11)).toBe(false)
    expect(page.failure.value).toMatchObject({ code: 'not-enough-stock', available: 10 })
    expect(page.cart.value?.count).toBe(1)
    expect(events.published).toEqual([])
  })

  it('removes a line, and brings it back with its quantity', async () => {
    const { page, line } = await open()
    await page.setQuantity(line(), 4)
    await page.remove(line())
    expect(page.cart.value?.lines).toEqual([])
    expect(page.removed.value?.name).toBe('Canvas tote')
    expect(await page.undoRemove()).toBe(true)
    expect(page.cart.value?.count).toBe(4)
    expect(page.removed.value).toBeUndefined()
  })

  it('does one change at a time', async () => {
    const { page, line } = await open()
    const [first, second] = await Promise.all([page.setQuantity(line(), 2), page.setQuantity(line(), 3)])
    expect([first, second]).toEqual([true, false])
    expect(page.cart.value?.count).toBe(2)
  })

  it('keeps a change when an older answer comes late', async () => {
    const { page, events, line } = await open()
    const before = await shop.cart.load()
    const { load } = shop.cart
    const late = Promise.withResolvers<typeof before>()
    shop.cart.load = () => late.promise
    events.receive('cart.changed', { count: 1, reason: 'changed' })
    shop.cart.load = load
    await page.setQuantity(line(), 3)
    late.resolve(before)
    await settled()
    expect(page.cart.value?.count).toBe(3)
  })

  it('asks again when another tab has changed the cart during a change of its own', async () => {
    const { page, events, line } = await open()
    const setQuantity = shop.cart.setQuantity.bind(shop.cart)
    const slow = Promise.withResolvers<void>()
    shop.cart.setQuantity = async (sku, quantity) => {
      const result = await setQuantity(sku, quantity)
      await slow.promise
      return result
    }
    const change = page.setQuantity(line(), 2)
    await settled()
    await shop.cart.add(MUG, 1)
    events.receive('cart.changed', { count: 3, reason: 'added' })
    await settled()
    slow.resolve()
    await change
    await settled()
    expect(page.cart.value?.count).toBe(3)
  })

  it('follows other tabs and the currency', async () => {
    const { page, events, currency } = await open()
    await shop.cart.add(MUG, 1)
    events.receive('cart.changed', { count: 2, reason: 'added' })
    await settled()
    expect(page.cart.value?.count).toBe(2)
    await shop.cart.remove(MUG)
    currency.value = 'USD'
    await settled()
    expect(page.cart.value?.count).toBe(1)
  })

  it('asks for a cart only when it is known whose', async () => {
    const { load } = shop.cart
    let loads = 0
    shop.cart.load = () => ((loads += 1), load())
    const owner = ref<string | null>()
    const { events } = createTestPlatform()
    const page = inScope(() =>
      useCart({ cart: shop.cart, events, owner: () => owner.value, currency: () => 'KRW' }),
    )
    await settled()
    expect([loads, page.state.value]).toEqual([0, 'loading'])
    owner.value = null
    await settled()
    expect([loads, page.state.value]).toEqual([1, 'ready'])
  })

  it('shows nothing of the account before, and brings none of its lines back', async () => {
    const { page, owner, line } = await open()
    await shop.cart.add(MUG, 1)
    await page.remove(line())
    shop.cart.empty()
    owner.value = null
    expect(page.removed.value).toBeUndefined()
    await nextTick()
    expect(page.state.value).toBe('loading')
    await settled()
    expect(page.cart.value?.lines).toEqual([])
    expect(await page.undoRemove()).toBe(false)
  })

  it('drops the answer to a change that another account has made', async () => {
    const { page, events, owner, line } = await open()
    const before = await shop.cart.load()
    const answer = Promise.withResolvers<{ ok: true; value: typeof before }>()
    shop.cart.setQuantity = () => answer.promise
    const change = page.setQuantity(line(), 2)
    shop.cart.empty()
    owner.value = 'lee'
    await settled()
    answer.resolve({ ok: true, value: before })
    expect(await change).toBe(false)
    expect(page.cart.value?.lines).toEqual([])
    expect(page.busySku.value).toBeUndefined()
    expect(events.published).toEqual([])
  })

  it('says so when the cart cannot be loaded, and loads it again', async () => {
    const { load } = shop.cart
    shop.cart.load = () => Promise.reject(new Error('down'))
    const { page } = await open()
    expect(page.state.value).toBe('failed')
    shop.cart.load = load
    await page.reload()
    expect(page.state.value).toBe('ready')
  })
})
