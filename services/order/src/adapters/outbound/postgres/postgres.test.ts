import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressBookContract } from '../../../ports/address-book.contract.ts'
import { cartsContract } from '../../../ports/carts.contract.ts'
import { checkoutsContract } from '../../../ports/checkouts.contract.ts'
import { paymentsContract } from '../../../ports/payments.contract.ts'
import { anOffer, TOTE } from '../../../testing/builders.ts'
import { openOrderParts, type OrderParts } from '../../../testing/order-parts.ts'
import { SandboxPayments } from '../sandbox/sandbox-payments.ts'
import { SandboxProvider } from '../sandbox/sandbox-provider.ts'
import { PostgresAddressBook } from './postgres-address-book.ts'
import { PostgresCarts } from './postgres-carts.ts'
import { PostgresCheckouts } from './postgres-checkouts.ts'
import { PostgresKnownOffers } from './postgres-known-offers.ts'
import { PostgresOrders } from './postgres-orders.ts'
import { PostgresSandboxLedger } from './postgres-sandbox-ledger.ts'
import { PostgresSettlements } from './postgres-settlements.ts'

describeOnEveryEngine('the order database', (engine) => {
  let order: OrderParts
  beforeAll(async () => {
    order = await openOrderParts(engine)
  })
  afterAll(() => order.close())

  cartsContract(async () => ({
    carts: new PostgresCarts(order.parts.database, order.clock),
    clock: order.clock,
  }))

  checkoutsContract(async () => {
    const { parts, clock } = order
    return {
      carts: new PostgresCarts(parts.database, clock),
      checkouts: new PostgresCheckouts(parts),
      orders: new PostgresOrders(parts),
      settlements: new PostgresSettlements(parts.database, clock),
      clock,
      published: async (subject) => {
        const rows = await parts.database
          .selectFrom('outbox')
          .select('type')
          .where('subject', '=', subject)
          .orderBy('position')
          .execute()
        return rows.map(({ type }) => type)
      },
    }
  })

  addressBookContract(async () => new PostgresAddressBook(order.parts.database))

  // The clock of the other suites has moved on; the cards have not.
  paymentsContract(async () => {
    const clock = { now: () => new Date('2026-03-02T09:00:00.000Z') }
    return new SandboxPayments(new SandboxProvider(new PostgresSandboxLedger(order.parts.database), clock))
  })

  describe('known offers', () => {
    it('recalls what was said last, in another language where this one is not known', async () => {
      const known = new PostgresKnownOffers(order.parts.database)
      await known.remember([anOffer({ name: '옛 이름' })], 'ko')
      await known.remember([anOffer({ name: '캔버스 토트백' })], 'ko')
      expect(await known.recall([TOTE, 'nothing-here'], 'en')).toEqual([anOffer()])
      await known.remember([anOffer({ name: 'Canvas tote' })], 'en')
      expect(await known.recall([TOTE], 'en')).toEqual([anOffer({ name: 'Canvas tote' })])
      expect(await known.recall([TOTE], 'ko')).toEqual([anOffer()])
    })
  })
})
