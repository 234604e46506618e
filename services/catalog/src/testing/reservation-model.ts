import fc from 'fast-check'
import { cancelReservation } from '../application/cancel-reservation.ts'
import { confirmReservation } from '../application/confirm-reservation.ts'
import { expireReservations } from '../application/expire-reservations.ts'
import { reserveStock } from '../application/reserve-stock.ts'
import { toSku } from '../domain/ids.ts'
import type { Line } from '../domain/stock.ts'
import { numberedId } from './numbered-id.ts'
import { anAssortment, aProduct, aVariant } from './product-builder.ts'
import type { Shop } from './shop.ts'

const INITIAL = 6
const SKUS = ['aaaaaa-blue', 'aaaaaa-red', 'bbbbbb-blue'].map(toSku)
const RESERVATIONS = 6

/** Few pieces and few reservations, so that they get in each other's way. */
export const modelGoods = anAssortment(
  ['aaaaaa', 'bbbbbb'].map((id, rank) =>
    aProduct(id, {
      rank,
      variants: SKUS.filter((sku) => sku.startsWith(id)).map((sku) => aVariant(sku, { stock: INITIAL })),
    }),
  ),
)

export type Command =
  | { readonly do: 'reserve'; readonly number: number; readonly lines: readonly Line[] }
  | { readonly do: 'confirm' | 'cancel'; readonly number: number }
  | { readonly do: 'wait'; readonly minutes: number }

const number = fc.integer({ min: 1, max: RESERVATIONS })
const line = fc.record({ sku: fc.constantFrom(...SKUS), quantity: fc.integer({ min: 1, max: 4 }) })
export const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('reserve' as const),
      number,
      lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('confirm' as const, 'cancel' as const), number }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 10 }) }),
  },
)

export async function run(shop: Shop, command: Command): Promise<void> {
  switch (command.do) {
    case 'reserve':
      return void (await reserveStock(shop, { id: numberedId(command.number), lines: command.lines }))
    case 'confirm':
      return void (await confirmReservation(shop, numberedId(command.number)))
    case 'cancel':
      return void (await cancelReservation(shop, numberedId(command.number)))
    case 'wait':
      shop.clock.advance({ minutes: command.minutes })
      return void (await expireReservations(shop))
  }
}

/** Throws unless, for every sku, initial = stock + held + sold, and the last event told the stock. */
export async function checkBalance(shop: Shop): Promise<void> {
  const owned = await ownedPieces(shop)
  const told = await toldStock(shop)
  for (const sku of SKUS) {
    const stock = await shop.stockOf(sku)
    const taken = owned.get(sku) ?? 0
    if (stock < 0 || stock + taken !== INITIAL)
      throw new Error(`${sku}: ${stock} in stock and ${taken} held or sold are not the initial ${INITIAL}.`)
    if ((told.get(sku) ?? INITIAL) !== stock)
      throw new Error(`${sku}: ${stock} in stock, but the last event said ${told.get(sku)}.`)
  }
}

async function ownedPieces({ inventory }: Shop): Promise<Map<string, number>> {
  const pieces = new Map<string, number>()
  for (let number = 1; number <= RESERVATIONS; number++) {
    const found = await inventory.transact((transaction) => transaction.lockReservation(numberedId(number)))
    if (found?.state !== 'held' && found?.state !== 'confirmed') continue
    for (const { sku, quantity } of found.lines) pieces.set(sku, (pieces.get(sku) ?? 0) + quantity)
  }
  return pieces
}

async function toldStock({ readEvents }: Shop): Promise<Map<string, number>> {
  const told = new Map<string, number>()
  for (const event of await readEvents())
    if ('sku' in event && 'available' in event) told.set(String(event.sku), Number(event.available))
  return told
}
