import { createTestPlatform } from '@jangteo/mfe-kit/testing'
import { expect, it } from 'vitest'
import { ref } from 'vue'
import { createInMemoryShop } from '../adapters/in-memory/in-memory-shop.ts'
import { MUG, SHELF, TOTE } from '../testing/builders.ts'
import { inScope, settled } from '../testing/in-scope.ts'
import { useAddToCart } from './use-add-to-cart.ts'

function open(start = TOTE, max = 10) {
  const { cart } = createInMemoryShop(SHELF)
  const { events } = createTestPlatform()
  const sku = ref(start)
  const view = inScope(() => useAddToCart({ cart, events, sku: () => sku.value, max: () => max }))
  return { cart, events, sku, view }
}

it('adds the chosen quantity and tells of it', async () => {
  const { events, view } = open()
  view.quantity.value = 2
  expect(await view.add()).toBe(2)
  expect(events.published).toEqual([{ type: 'cart.changed', data: { count: 2, reason: 'added', sku: TOTE } }])
  expect(view.quantity.value).toBe(1)
})

it('adds once, however often it is pressed meanwhile', async () => {
  const { cart, view } = open()
  const added = await Promise.all([view.add(), view.add(), view.add()])
  expect(added).toEqual([1, undefined, undefined])
  expect(await cart.count()).toBe(1)
})

it('says why nothing was added, until another variant is chosen', async () => {
  const { sku, view } = open(MUG)
  view.quantity.value = 4
  expect(await view.add()).toBeUndefined()
  expect(view.failure.value).toMatchObject({ code: 'not-enough-stock', available: 3 })
  sku.value = TOTE
  await settled()
  expect(view.failure.value).toBeUndefined()
  expect(view.quantity.value).toBe(1)
})

it('knows that it is sold out', () => {
  expect(open(TOTE, 0).view.isSoldOut.value).toBe(true)
})
