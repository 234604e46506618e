import { describeOnEveryEngine } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressBookContract } from '../../../ports/address-book.contract.ts'
import { cartsContract } from '../../../ports/carts.contract.ts'
import { checkoutsContract } from '../../../ports/checkouts.contract.ts'
import { paymentsContract } from '../../../ports/payments.contract.ts'
import { releaseAll } from '../../../domain/settlement.ts'
import { anOffer, anOrder, TOTE } from '../../../testing/builders.ts'
import { openOrderParts, type OrderParts } from '../../../testing/order-parts.ts'
import { SandboxDouble } from '../../../testing/sandbox-double.ts'
import { SandboxPayments } from '../sandbox/sandbox-payments.ts'
import { randomIdentifiers } from '../system/random-identifiers.ts'
import { PostgresAddressBook } from './postgres-address-book.ts'
import { PostgresCardReferences } from './postgres-card-references.ts'
import { PostgresCarts } from './postgres-carts.ts'
import { PostgresCheckouts } from './postgres-checkouts.ts'
import { PostgresKnownOffers } from './postgres-known-offers.ts'
import { PostgresOrders } from './postgres-orders.ts'
import { PostgresSettlements } from './postgres-settlements.ts'
import { purgeOld } from './purge-old.ts'

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

  paymentsContract(async () => {
    const provider = new SandboxDouble()
    const payments = new SandboxPayments({
      provider,
      references: new PostgresCardReferences(order.parts.database, order.clock),
      publicUrl: 'https://pay.test',
      newMethodId: randomIdentifiers.paymentMethodId,
    })
    return { payments, typed: (behaviour) => provider.typed(behaviour) }
  })

  describe('what is kept for a time only', () => {
    const retention = { ORDER_CHECKOUTS_KEPT_DAYS: 30, ORDER_CARDS_KEPT_DAYS: 1 }
    const purge = () => purgeOld(order.parts.database, retention, order.clock.now())

    it('is an ended checkout and its settled work, but neither an open one nor work given up', async () => {
      const { parts, clock } = order
      const checkouts = new PostgresCheckouts(parts)
      const settlements = new PostgresSettlements(parts.database, clock)
      const open = (key: string) => {
        const made = anOrder({ id: crypto.randomUUID(), customerId: 'forgetful', number: `J-${key}` })
        return checkouts.open({ accountId: 'forgetful', key, fingerprint: key, order: made, outcome: 'open' })
      }
      const [ended] = await Promise.all([open('ended'), open('goes on')])
      const release = releaseAll(ended.order.id)
      await checkouts.fail(ended, { code: 'payment-declined' }, release)
      const [settled, givenUp] = release
      if (!settled || !givenUp) throw new Error('there is work for stock and payment')
      await settlements.complete(settled)
      await settlements.giveUp(givenUp, 'nobody answers')
      const keptSettlements = () =>
        parts.database
          .selectFrom('settlement')
          .select('part')
          .where('order_id', '=', ended.order.id)
          .execute()

      clock.advance({ days: 29 })
      await purge()
      expect(await checkouts.find('forgetful', 'ended')).toBeDefined()
      expect(await keptSettlements()).toHaveLength(2)
      clock.advance({ days: 2 })
      await purge()
      expect(await checkouts.find('forgetful', 'ended')).toBeUndefined()
      expect(await checkouts.find('forgetful', 'goes on')).toBeDefined()
      expect(await keptSettlements()).toEqual([{ part: givenUp.part }])
    })

    it('is whose card it was that was given to pay with', async () => {
      const { parts, clock } = order
      const references = new PostgresCardReferences(parts.database, clock)
      const reference = { id: 'pm_old', customerId: 'kim', brand: 'Visa', last4: '4242', card: 'card_old' }
      await references.add(reference)
      clock.advance({ hours: 23 })
      await purge()
      expect(await references.find('pm_old')).toEqual(reference)
      clock.advance({ hours: 2 })
      await purge()
      expect(await references.find('pm_old')).toBeUndefined()
    })
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
