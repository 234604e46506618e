import { beforeEach, describe, expect, it } from 'vitest'
import type { AddressBook } from '../ports/address-book.ts'
import type { CheckoutDesk } from '../ports/checkout-desk.ts'
import type { OrderBook } from '../ports/order-book.ts'
import type { ShoppingCart } from '../ports/shopping-cart.ts'
import { anOrderRequest, MUG, seoul, SHELF, TOTE } from '../testing/builders.ts'
import { APPROVED, DECLINED } from './in-memory/in-memory-card-fields.ts'
import type { ShelfItem } from './in-memory/in-memory-shopping-cart.ts'

export interface ShopSubject {
  readonly cart: ShoppingCart
  readonly desk: CheckoutDesk
  readonly orders: OrderBook
  readonly addresses: AddressBook
}

/** What the adapters of the four ports promise together, over a shop with `SHELF` and one account. */
export function shopContract(name: string, create: (shelf: readonly ShelfItem[]) => ShopSubject): void {
  describe(`the shop by ${name}`, () => {
    let shop: ShopSubject
    beforeEach(() => {
      shop = create(SHELF)
    })
    const buy = async (token = APPROVED, key = 'key-1') => {
      await shop.cart.setQuantity(TOTE, 2)
      const method = await shop.desk.saveCard(token)
      const paymentMethod = method.ok ? method.value.id : expect.fail(method.failure.code)
      return shop.desk.placeOrder({ ...anOrderRequest, paymentMethod }, key)
    }

    it('adds, sets and removes lines, and answers the cart', async () => {
      expect(await shop.cart.add(TOTE, 2)).toMatchObject({ ok: true, value: { count: 2 } })
      expect(await shop.cart.setQuantity(MUG, 1)).toMatchObject({ ok: true, value: { count: 3 } })
      expect(await shop.cart.count()).toBe(3)
      expect(await shop.cart.remove(TOTE)).toMatchObject({ ok: true, value: { count: 1 } })
      expect((await shop.cart.load()).lines).toMatchObject([{ sku: MUG, quantity: 1 }])
    })

    it('says how many there are when there are not enough', async () => {
      expect(await shop.cart.add(MUG, 4)).toEqual({
        ok: false,
        failure: { code: 'not-enough-stock', available: 3, total: undefined },
      })
      expect(await shop.cart.add('nothin-here', 1)).toMatchObject({ failure: { code: 'unknown-sku' } })
    })

    it('orders the cart once for one key', async () => {
      const first = await buy()
      expect(first).toMatchObject({ ok: true, value: { total: { amount: 78_000 } } })
      const again = await shop.desk.placeOrder({ ...anOrderRequest, paymentMethod: 'pm_0000000000' }, 'key-1')
      expect(again).toEqual(first)
      expect(await shop.orders.list()).toHaveLength(1)
      expect(await shop.cart.count()).toBe(0)
    })

    it('keeps the cart when the card is declined or the total is another', async () => {
      expect(await buy(DECLINED)).toMatchObject({ failure: { code: 'payment-declined' } })
      expect(await shop.cart.count()).toBe(2)
      const changed = await shop.desk.placeOrder(
        { ...anOrderRequest, paymentMethod: 'pm_0000000000', expectedTotal: 1 },
        'key-2',
      )
      expect(changed).toMatchObject({ failure: { code: 'order-total-changed', total: { amount: 78_000 } } })
    })

    it('prices shipping for the cart', async () => {
      await shop.cart.add(MUG, 1)
      const prices = (await shop.desk.shippingOptions('KR')).map(({ method, price }) => [
        method,
        price.amount,
      ])
      expect(prices).toEqual([
        ['standard', 3_000],
        ['express', 6_000],
      ])
    })

    it('changes and cancels an order, and knows no unknown one', async () => {
      const placed = await buy()
      const { id } = placed.ok ? placed.value : expect.fail()
      const moved = { ...seoul, line1: '해운대로 1' }
      expect(await shop.orders.changeAddress(id, moved)).toMatchObject({ value: { address: moved } })
      expect(await shop.orders.cancel(id)).toMatchObject({ value: { state: 'cancelled' } })
      expect(await shop.orders.find(id)).toMatchObject({ state: 'cancelled', canCancel: false })
      expect(await shop.orders.find('nothing')).toBeUndefined()
    })

    it('keeps addresses, one of them the default', async () => {
      await shop.addresses.save({ address: seoul })
      await shop.addresses.save({ address: { ...seoul, recipient: '이두리' }, isDefault: true })
      const [first, second] = await shop.addresses.list()
      expect([first?.address.recipient, second?.isDefault]).toEqual(['이두리', false])
      expect(await shop.addresses.remove(first?.id ?? '')).toEqual({ ok: true, value: undefined })
      expect(await shop.addresses.list()).toHaveLength(1)
    })
  })
}
