import { productChanged, stockChanged } from '../domain/events.ts'
import type { ReservationId, Sku } from '../domain/ids.ts'
import type { Reservation, ReservationRefusal, Transition } from '../domain/reservation.ts'
import {
  productsThatFlipped,
  returnStock,
  type Shortage,
  type StockLevel,
  type StockMove,
  takeStock,
} from '../domain/stock.ts'
import type { Inventory, InventoryTransaction } from '../ports/inventory.ts'
import type { CatalogView } from './catalog-view.ts'

export interface ReservationDeps {
  readonly inventory: Inventory
  readonly view: CatalogView
}

type StockRefusal =
  | { readonly kind: 'out-of-stock'; readonly shortages: readonly Shortage[] }
  | { readonly kind: 'unknown-sku'; readonly skus: readonly Sku[] }

export type ReservationOutcome =
  | { readonly kind: 'done'; readonly reservation: Reservation }
  | { readonly kind: 'refused'; readonly code: ReservationRefusal }
  | StockRefusal

/** Locks the reservation, decides, and writes its new state, its stock and the events as one. */
export async function changeReservation(
  { inventory, view }: ReservationDeps,
  id: ReservationId,
  decide: (found: Reservation | undefined) => Transition,
): Promise<ReservationOutcome> {
  const { outcome, levels } = await inventory.transact((transaction) => change(transaction, id, decide))
  view.applyStock(levels)
  return outcome
}

interface Change {
  readonly outcome: ReservationOutcome
  readonly levels: readonly StockLevel[]
}

async function change(
  transaction: InventoryTransaction,
  id: ReservationId,
  decide: (found: Reservation | undefined) => Transition,
): Promise<Change> {
  const transition = decide(await transaction.lockReservation(id))
  if (transition.kind === 'refused') return { outcome: transition, levels: [] }
  const { reservation } = transition
  if (transition.kind === 'unchanged') return { outcome: { kind: 'done', reservation }, levels: [] }
  const moved = await moveStock(transaction, transition.stock, reservation)
  if (moved.kind !== 'moved') return { outcome: moved, levels: [] }
  await transaction.saveReservation(reservation)
  return { outcome: { kind: 'done', reservation }, levels: moved.levels }
}

type Movement = { readonly kind: 'moved'; readonly levels: readonly StockLevel[] } | StockRefusal

async function moveStock(
  transaction: InventoryTransaction,
  direction: 'take' | 'return' | 'keep',
  { lines }: Reservation,
): Promise<Movement> {
  if (direction === 'keep' || lines.length === 0) return { kind: 'moved', levels: [] }
  const before = await transaction.lockStock(lines.map(({ sku }) => sku))
  if (direction === 'return') return applyMoves(transaction, before, returnStock(before, lines))
  const taking = takeStock(before, lines)
  return taking.kind === 'taken' ? applyMoves(transaction, before, taking.moves) : taking
}

async function applyMoves(
  transaction: InventoryTransaction,
  before: readonly StockLevel[],
  moves: readonly StockMove[],
): Promise<Movement> {
  const levels = await transaction.moveStock(moves)
  for (const level of levels) await transaction.publish(stockChanged(level))
  const flipped = productsThatFlipped(before, levels)
  if (flipped.length > 0)
    for (const product of await transaction.findProducts(flipped))
      await transaction.publish(productChanged(product))
  return { kind: 'moved', levels }
}
