import { expect, it } from 'vitest'
import { createInMemoryShop } from '../adapters/in-memory/in-memory-shop.ts'
import { MUG, SHELF, TOTE } from '../testing/builders.ts'
import { canCheckOut, productPath } from './cart.ts'

it('can be ordered only when every line can', async () => {
  const { cart } = createInMemoryShop(SHELF)
  expect(canCheckOut(await cart.load())).toBe(false)
  await cart.add(MUG, 1)
  const good = await cart.load()
  expect(canCheckOut(good)).toBe(true)
  expect(canCheckOut({ ...good, isPriced: false })).toBe(false)
  expect(canCheckOut({ ...good, lines: good.lines.map((line) => ({ ...line, issue: 'less-stock' })) })).toBe(
    false,
  )
  expect(
    canCheckOut({ ...good, lines: good.lines.map((line) => ({ ...line, issue: 'price-changed' })) }),
  ).toBe(true)
})

it('leads to the variant, where its product is known', () => {
  expect(productPath({ slug: 'tote', productId: 'tote01', sku: TOTE })).toBe('/p/tote-tote01?sku=tote01-blue')
  expect(productPath({ slug: '', sku: TOTE })).toBeUndefined()
})
