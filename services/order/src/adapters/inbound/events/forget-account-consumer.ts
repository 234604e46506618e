import type { EventData } from '@jangteo/contracts'
import type { Consumer, OutboxTables, Transaction } from '@jangteo/service-kit'
import type { AccountData } from '../../../ports/account-data.ts'

export const forgetAccountConsumer = <Tables extends OutboxTables>(
  dataIn: (transaction: Transaction<Tables>) => AccountData,
): Consumer<Tables> => ({
  name: 'order.forget-account',
  types: ['jangteo.identity.AccountClosed.v1'],
  handle: async (event, transaction) => {
    const { accountId } = event.data as EventData<'jangteo.identity.AccountClosed.v1'>
    await dataIn(transaction).forget(accountId)
  },
})
