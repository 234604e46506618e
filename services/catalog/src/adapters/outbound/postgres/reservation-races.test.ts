import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import type { DatabaseSource } from '@jangteo/service-kit'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { reserveStock } from '../../../application/reserve-stock.ts'
import { toSku } from '../../../domain/ids.ts'
import { numberedId } from '../../../testing/numbered-id.ts'
import { anAssortment, aProduct, aVariant } from '../../../testing/product-builder.ts'
import { checkBalance, command, modelGoods, run } from '../../../testing/reservation-model.ts'
import { openShop } from '../../../testing/shop.ts'
import {
  createStoredCatalog,
  type OpenCatalogDatabase,
  openCatalogDatabase,
} from '../../../testing/stored-catalog.ts'
import { PostgresInventory } from './postgres-inventory.ts'

const BUYERS = 400
const PIECES = 50

describeOnEveryEngine('reservations at the same time', (engine) => {
  let databases: DatabaseSource
  let replica: OpenCatalogDatabase
  let otherReplica: OpenCatalogDatabase
  beforeAll(async () => {
    databases = await engine.createDatabases()
    replica = await openCatalogDatabase(databases)
    otherReplica = await openCatalogDatabase(databases)
  })

  it(`sell ${PIECES} pieces to ${BUYERS} buyers at two replicas exactly ${PIECES} times`, async () => {
    const sku = toSku('aaaaaa-blue')
    const goods = anAssortment([aProduct('aaaaaa', { variants: [aVariant(sku, { stock: PIECES })] })])
    const shop = await openShop(goods, await createStoredCatalog(replica))
    const inventories = [shop.inventory, new PostgresInventory(otherReplica.database, otherReplica.publish)]

    const outcomes = await Promise.all(
      Array.from({ length: BUYERS }, (_, buyer) => {
        const inventory = inventories[buyer % 2] ?? shop.inventory
        return reserveStock({ ...shop, inventory }, { id: numberedId(buyer), lines: [{ sku, quantity: 1 }] })
      }),
    )

    const counts = Object.groupBy(outcomes, ({ kind }) => kind)
    expect(counts.done).toHaveLength(PIECES)
    expect(counts['out-of-stock']).toHaveLength(BUYERS - PIECES)
    expect(await shop.stockOf(sku)).toBe(0)
    const told = (await shop.readEvents()).flatMap((event) => ('available' in event ? [event.available] : []))
    expect(told).toEqual(Array.from({ length: PIECES }, (_, sold) => PIECES - 1 - sold))
  })

  it('of one id take the stock once', async () => {
    const sku = toSku('aaaaaa-blue')
    const shop = await openShop(anAssortment([aProduct('aaaaaa')]), await createStoredCatalog(replica))
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, () =>
        reserveStock(shop, { id: numberedId(1), lines: [{ sku, quantity: 2 }] }),
      ),
    )
    expect(outcomes[0]).toMatchObject({ kind: 'done', reservation: { state: 'held' } })
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
    expect(await shop.stockOf(sku)).toBe(3)
  })

  it('end neither in a deadlock nor in a lost piece', async () => {
    const shop = await openShop(modelGoods, await createStoredCatalog(replica))
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 8, maxLength: 16 }), async (commands) => {
        await Promise.all(commands.map((each) => run(shop, each)))
        await checkBalance(shop)
      }),
      { numRuns: 12 },
    )
  })
})
