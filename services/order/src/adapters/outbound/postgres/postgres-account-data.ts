import type { Transaction } from '@jangteo/service-kit'
import type { AccountData } from '../../../ports/account-data.ts'
import { ownerKey } from './cart-rows.ts'
import type { OrderTables } from './order-tables.ts'

export class PostgresAccountData implements AccountData {
  readonly #transaction: Transaction<OrderTables>

  constructor(transaction: Transaction<OrderTables>) {
    this.#transaction = transaction
  }

  async forget(accountId: string): Promise<void> {
    const owner = ownerKey({ kind: 'account', accountId })
    await this.#transaction.deleteFrom('cart').where('owner', '=', owner).execute()
    await this.#transaction.deleteFrom('saved_address').where('account_id', '=', accountId).execute()
    await this.#transaction.deleteFrom('payment_method').where('customer', '=', accountId).execute()
  }
}
