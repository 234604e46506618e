import { beforeEach, expect, it } from 'vitest'
import { toProductId, toSku } from '../domain/ids.ts'
import type { Reservation } from '../domain/reservation.ts'
import { numberedId } from '../testing/numbered-id.ts'
import { anAssortment, aProduct, aVariant } from '../testing/product-builder.ts'
import type { StoredCatalog } from '../testing/stored-catalog.ts'

const blue = toSku('aaaaaa-blue')
const red = toSku('aaaaaa-red')
const other = toSku('bbbbbb-blue')
const goods = anAssortment([
  aProduct('aaaaaa', { variants: [aVariant(red, { stock: 2 }), aVariant(blue, { stock: 5 })] }),
  aProduct('bbbbbb', { rank: 1 }),
])
const held: Reservation = {
  id: numberedId(1),
  state: 'held',
  lines: [{ sku: blue, quantity: 2 }],
  expiresAt: new Date('2026-03-02T09:15:00.123Z'),
}

/** What every adapter of `Inventory` does. `create` answers an empty shop. */
export function inventoryContract(create: () => Promise<StoredCatalog>): void {
  let shop: StoredCatalog
  beforeEach(async () => {
    shop = await create()
    await shop.products.insertIfEmpty(goods, [])
  })
  const levels = async (): Promise<Record<string, number>> => {
    const found = await shop.inventory.transact((transaction) => transaction.lockStock([blue, other]))
    return Object.fromEntries(found.map(({ sku, available }) => [sku, available]))
  }

  it('keeps a reservation as it was saved', async () => {
    await shop.inventory.transact((transaction) => transaction.saveReservation(held))
    expect(await shop.inventory.transact((transaction) => transaction.lockReservation(held.id))).toEqual(held)
  })

  it('replaces the state of a reservation', async () => {
    const later = { ...held, state: 'confirmed', expiresAt: new Date('2026-03-02T10:00:00Z') } as const
    await shop.inventory.transact((transaction) => transaction.saveReservation(held))
    await shop.inventory.transact((transaction) => transaction.saveReservation(later))
    expect(await shop.inventory.transact((transaction) => transaction.lockReservation(held.id))).toEqual(
      later,
    )
  })

  it('keeps a reservation without lines', async () => {
    const tombstone = { ...held, state: 'cancelled', lines: [] } as const
    await shop.inventory.transact((transaction) => transaction.saveReservation(tombstone))
    expect(await shop.inventory.transact((transaction) => transaction.lockReservation(held.id))).toEqual(
      tombstone,
    )
  })

  it('knows no reservation that was not saved', async () => {
    expect(
      await shop.inventory.transact((transaction) => transaction.lockReservation(held.id)),
    ).toBeUndefined()
  })

  it('locks every variant of the products that own the skus', async () => {
    const locked = await shop.inventory.transact((transaction) =>
      transaction.lockStock([blue, toSku('zzzzzz-x')]),
    )
    expect(locked.map(({ sku }) => sku).toSorted()).toEqual([blue, red])
    expect(locked).toContainEqual({ sku: red, productId: 'aaaaaa', available: 2, version: 0 })
  })

  it('moves stock and counts the changes', async () => {
    const moved = await shop.inventory.transact((transaction) =>
      transaction.moveStock([
        { sku: blue, by: -5 },
        { sku: other, by: 3 },
      ]),
    )
    expect(moved.toSorted((a, b) => a.sku.localeCompare(b.sku))).toEqual([
      { sku: blue, productId: 'aaaaaa', available: 0, version: 1 },
      { sku: other, productId: 'bbbbbb', available: 8, version: 1 },
    ])
    expect(await levels()).toEqual({ [blue]: 0, [red]: 2, [other]: 8 })
  })

  it('refuses to leave less than nothing, and undoes the whole transaction', async () => {
    const work = shop.inventory.transact(async (transaction) => {
      await transaction.saveReservation(held)
      await transaction.publish({
        kind: 'StockChanged',
        sku: blue,
        productId: toProductId('aaaaaa'),
        available: 0,
      })
      await transaction.moveStock([
        { sku: other, by: -1 },
        { sku: blue, by: -6 },
      ])
    })
    await expect(work).rejects.toThrow()
    expect(await levels()).toEqual({ [blue]: 5, [red]: 2, [other]: 5 })
    expect(
      await shop.inventory.transact((transaction) => transaction.lockReservation(held.id)),
    ).toBeUndefined()
    expect(await shop.readEvents()).toEqual([])
  })

  it('lets one transaction after the other work on a reservation that does not exist yet', async () => {
    const sawNone = await Promise.all(
      Array.from({ length: 8 }, () =>
        shop.inventory.transact(async (transaction) => {
          const found = await transaction.lockReservation(held.id)
          if (!found) await transaction.saveReservation(held)
          return !found
        }),
      ),
    )
    expect(sawNone.filter(Boolean)).toHaveLength(1)
  })

  it('finds what is overdue, the oldest first', async () => {
    const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 2, 9, minute))
    await shop.inventory.transact(async (transaction) => {
      await transaction.saveReservation({ ...held, id: numberedId(1), expiresAt: at(20) })
      await transaction.saveReservation({ ...held, id: numberedId(2), expiresAt: at(10) })
      await transaction.saveReservation({ ...held, id: numberedId(3), expiresAt: at(21) })
      await transaction.saveReservation({ ...held, id: numberedId(4), state: 'confirmed', expiresAt: at(0) })
    })
    expect(await shop.inventory.findOverdue(at(20), 10)).toEqual([numberedId(2), numberedId(1)])
    expect(await shop.inventory.findOverdue(at(20), 1)).toEqual([numberedId(2)])
  })

  it('finds products with their stock of this moment', async () => {
    const found = await shop.inventory.transact(async (transaction) => {
      await transaction.moveStock([{ sku: blue, by: -1 }])
      return transaction.findProducts([toProductId('aaaaaa'), toProductId('zzzzzz')])
    })
    expect(found).toMatchObject([
      {
        id: 'aaaaaa',
        variants: [
          { sku: red, stock: 2 },
          { sku: blue, stock: 4 },
        ],
      },
    ])
  })

  it('publishes what a transaction that commits says, in its order', async () => {
    const event = { kind: 'StockChanged', sku: blue, productId: toProductId('aaaaaa') } as const
    await shop.inventory.transact(async (transaction) => {
      await transaction.publish({ ...event, available: 4 })
      await transaction.publish({ ...event, available: 3 })
    })
    expect(await shop.readEvents()).toEqual([
      { ...event, available: 4 },
      { ...event, available: 3 },
    ])
  })
}
