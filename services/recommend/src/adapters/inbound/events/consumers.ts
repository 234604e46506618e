import type { EventData } from '@jangteo/contracts'
import type { Consumer } from '@jangteo/service-kit'
import type { Transaction } from 'kysely'
import { learnBasket } from '../../../application/learn-basket.ts'
import type { PurchaseModel } from '../../../ports/purchase-model.ts'
import type { Tables } from '../../outbound/postgres/tables.ts'

type ModelIn = (transaction: Transaction<Tables>) => PurchaseModel

export const createOrderConsumer = (modelIn: ModelIn): Consumer<Tables> => ({
  name: 'recommend.learn-order',
  types: ['jangteo.order.OrderPlaced.v1'],
  handle: async (event, transaction) => {
    const { customerId, lines } = event.data as EventData<'jangteo.order.OrderPlaced.v1'>
    const productIds = lines.map(({ productId }) => productId)
    await learnBasket(modelIn(transaction), { productIds, boughtAt: new Date(event.time) }, customerId)
  },
})

export const createProductConsumer = (modelIn: ModelIn): Consumer<Tables> => ({
  name: 'recommend.follow-product',
  types: ['jangteo.catalog.ProductChanged.v1'],
  handle: async (event, transaction) => {
    const { productId, isAvailable } = event.data as EventData<'jangteo.catalog.ProductChanged.v1'>
    await modelIn(transaction).setAvailability(productId, isAvailable)
  },
})

/** What was bought together stays counted: it says of nobody who bought it. */
export const createAccountConsumer = (modelIn: ModelIn): Consumer<Tables> => ({
  name: 'recommend.forget-account',
  types: ['jangteo.identity.AccountClosed.v1'],
  handle: async (event, transaction) => {
    const { accountId } = event.data as EventData<'jangteo.identity.AccountClosed.v1'>
    await modelIn(transaction).forgetPurchases(accountId)
  },
})
