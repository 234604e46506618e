import { createTestPlatform } from '@jangteo/mfe-kit/testing'
import { expect, it } from 'vitest'
import { createInMemoryShop } from '../adapters/in-memory/in-memory-shop.ts'
import { kim, SHELF, TOTE } from '../testing/builders.ts'
import { inScope, settled } from '../testing/in-scope.ts'
import { useCartCount } from './use-cart-count.ts'

async function open() {
  const { cart } = createInMemoryShop(SHELF)
  const { events, session } = createTestPlatform()
  const count = inScope(() => useCartCount({ cart, events, session }))
  expect(count.value).toBeUndefined()
  await settled()
  return { cart, events, session, count }
}

it('counts the pieces and follows this tab and the others', async () => {
  const { events, count } = await open()
  expect(count.value).toBe(0)
  events.publish('cart.changed', { count: 2, reason: 'added' })
  expect(count.value).toBe(2)
  events.receive('cart.changed', { count: 5, reason: 'added' })
  expect(count.value).toBe(5)
})

it('asks again when somebody signs in: a cart may have been waiting', async () => {
  const { cart, session, count } = await open()
  await cart.add(TOTE, 3)
  session.become(kim)
  await settled()
  expect(count.value).toBe(3)
})

it('keeps the last count when it cannot ask', async () => {
  const { cart, session, count } = await open()
  cart.count = () => Promise.reject(new Error('down'))
  session.become(kim)
  await settled()
  expect(count.value).toBe(0)
})

it('is nothing of the account before while that of the next cannot be asked for', async () => {
  const { cart, session, count } = await open()
  session.become(kim)
  await cart.add(TOTE, 3)
  await settled()
  expect(count.value).toBe(3)
  cart.count = () => Promise.reject(new Error('down'))
  session.become({ ...kim, id: 'lee' })
  await settled()
  expect(count.value).toBeUndefined()
})

it('is not taken back by an answer that is older than the news', async () => {
  const { cart, session, events, count } = await open()
  const answers: ((pieces: number) => void)[] = []
  cart.count = () => new Promise((resolve) => answers.push(resolve))
  session.become(kim)
  await settled()
  events.receive('cart.changed', { count: 5, reason: 'added' })
  answers[0]?.(0)
  await settled()
  expect(count.value).toBe(5)
  answers[1]?.(6)
  await settled()
  expect(count.value).toBe(6)
})
