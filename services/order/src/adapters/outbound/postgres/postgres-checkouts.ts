import type { Database, PublishInTransaction } from '@jangteo/service-kit'
import type { Selectable, Transaction } from 'kysely'
import { withoutOrdered } from '../../../domain/cart.ts'
import type { Settlement } from '../../../domain/settlement.ts'
import type { CartOwner } from '../../../ports/carts.ts'
import type { Checkout, CheckoutFailure, Checkouts, Placement } from '../../../ports/checkouts.ts'
import { lockCart, writeCart } from './cart-rows.ts'
import { fromDraft, insertOrder, toDraft } from './order-rows.ts'
import type { OrderTables, PublishingDatabase } from './order-tables.ts'
import { putSettlements } from './settlement-rows.ts'
import { isUniqueViolation } from './unique-violation.ts'

type CheckoutRow = Selectable<OrderTables['checkout']>

export class PostgresCheckouts implements Checkouts {
  readonly #database: Database<OrderTables>
  readonly #publish: PublishInTransaction
  readonly #clock: { now(): Date }

  constructor({ database, publish, clock }: PublishingDatabase) {
    this.#database = database
    this.#publish = publish
    this.#clock = clock
  }

  async find(accountId: string, key: string): Promise<Checkout | undefined> {
    const row = await this.#database
      .selectFrom('checkout')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .executeTakeFirst()
    return row && toCheckout(row)
  }

  async open(checkout: Checkout): Promise<Checkout> {
    const { accountId, key, fingerprint, order } = checkout
    await this.#database
      .insertInto('checkout')
      .values({
        account_id: accountId,
        key,
        fingerprint,
        order_id: order.id,
        draft: toDraft(order),
        state: 'open',
        opened_at: this.#clock.now(),
      })
      .onConflict((conflict) => conflict.columns(['account_id', 'key']).doNothing())
      .execute()
    return this.#stored(checkout)
  }

  async place(placement: Placement): ReturnType<Checkouts['place']> {
    try {
      return await this.#database
        .transaction()
        .execute((transaction) => this.#placeIn(transaction, placement))
    } catch (error) {
      if (isUniqueViolation(error, 'orders_number_key')) return 'number-taken'
      throw error
    }
  }

  async #placeIn(
    transaction: Transaction<OrderTables>,
    { checkout, events, settlements }: Placement,
  ): ReturnType<Checkouts['place']> {
    const now = this.#clock.now()
    const owner: CartOwner = { kind: 'account', accountId: checkout.accountId }
    if ((await lockState(transaction, checkout)) !== 'open') return 'not-open'
    const cart = withoutOrdered(await lockCart(transaction, owner, now), checkout.order.lines)
    if (!cart) return 'cart-changed'
    await writeCart(transaction, owner, cart)
    await insertOrder(transaction, checkout.order)
    for (const event of events) await this.#publish(transaction, event)
    await putSettlements(transaction, settlements, now)
    await setState(transaction, checkout, { state: 'placed' })
    return 'placed'
  }

  async renumber(checkout: Checkout, number: string): Promise<Checkout> {
    await this.#database
      .updateTable('checkout')
      .set({ draft: toDraft({ ...checkout.order, number }) })
      .where('order_id', '=', checkout.order.id)
      .where('state', '=', 'open')
      .execute()
    return this.#stored(checkout)
  }

  fail(checkout: Checkout, failure: CheckoutFailure, settlements: readonly Settlement[]): Promise<void> {
    return this.#database.transaction().execute(async (transaction) => {
      const state = await lockState(transaction, checkout)
      if (state === 'placed') return
      if (state === 'open')
        await setState(transaction, checkout, { state: 'failed', failure: JSON.stringify(failure) })
      await putSettlements(transaction, settlements, this.#clock.now())
    })
  }

  async expire(cutoff: Date, settlementsOf: (orderId: string) => readonly Settlement[]): Promise<number> {
    const stale = await this.#database
      .selectFrom('checkout')
      .selectAll()
      .where('state', '=', 'open')
      .where('opened_at', '<', cutoff)
      .limit(100)
      .execute()
    for (const row of stale)
      await this.fail(toCheckout(row), { code: 'checkout-expired' }, settlementsOf(row.order_id))
    return stale.length
  }

  async #stored({ accountId, key }: Checkout): Promise<Checkout> {
    const stored = await this.find(accountId, key)
    if (!stored) throw new Error(`Checkout ${key} was never opened`)
    return stored
  }
}

async function lockState(
  transaction: Transaction<OrderTables>,
  { order }: Checkout,
): Promise<CheckoutRow['state']> {
  const { state } = await transaction
    .selectFrom('checkout')
    .select('state')
    .where('order_id', '=', order.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return state
}

async function setState(
  transaction: Transaction<OrderTables>,
  { order }: Checkout,
  outcome: { readonly state: 'placed' } | { readonly state: 'failed'; readonly failure: string },
): Promise<void> {
  await transaction.updateTable('checkout').set(outcome).where('order_id', '=', order.id).execute()
}

const toCheckout = ({ account_id, key, fingerprint, draft, state, failure }: CheckoutRow): Checkout => ({
  accountId: account_id,
  key,
  fingerprint,
  order: fromDraft(draft),
  outcome: failure ?? (state === 'placed' ? 'placed' : 'open'),
})
