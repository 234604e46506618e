import type { DatabaseParts, PublishInTransaction } from '@jangteo/service-kit'
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Account } from '../../../domain/account.ts'
import { type EmailAddress, parseEmailAddress } from '../../../domain/email-address.ts'
import type { AccountRepository } from '../../../ports/account-repository.ts'
import type { IdentityTables } from './tables.ts'

type PublishingDatabase = DatabaseParts<IdentityTables>['database']

function toAccount(row: Selectable<IdentityTables['account']>): Account {
  const email = parseEmailAddress(row.email)
  if (!email) throw new Error(`Account ${row.id} has an address that is none.`)
  return {
    id: row.id,
    email,
    name: row.name,
    passwordHash: row.password_hash ?? undefined,
    createdAt: row.created_at,
    roles: row.roles,
    emailVerifiedAt: row.email_verified_at ?? undefined,
  }
}

export const toRow = (account: Account): Insertable<IdentityTables['account']> => ({
  id: account.id,
  email: account.email,
  name: account.name,
  password_hash: account.passwordHash ?? null,
  created_at: account.createdAt,
  roles: [...account.roles],
  email_verified_at: account.emailVerifiedAt ?? null,
})

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const UNIQUE_VIOLATION = '23505'

const isUniqueViolation = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === UNIQUE_VIOLATION

export class PostgresAccountRepository implements AccountRepository {
  readonly #database: PublishingDatabase
  readonly #publish: PublishInTransaction

  constructor({ database, publish }: Pick<DatabaseParts<IdentityTables>, 'database' | 'publish'>) {
    this.#database = database
    this.#publish = publish
  }

  async findById(id: string): Promise<Account | undefined> {
    if (!UUID.test(id)) return undefined
    const row = await this.#database.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
    return row && toAccount(row)
  }

  async findByEmail(email: EmailAddress): Promise<Account | undefined> {
    const row = await this.#database
      .selectFrom('account')
      .selectAll()
      .where('email', '=', email)
      .executeTakeFirst()
    return row && toAccount(row)
  }

  async add(account: Account): Promise<'added' | 'email-taken'> {
    const inserted = await this.#database
      .insertInto('account')
      .values(toRow(account))
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning('id')
      .executeTakeFirst()
    return inserted ? 'added' : 'email-taken'
  }

  async resetPassword(id: string, { passwordHash, at }: { passwordHash: string; at: Date }): Promise<void> {
    await this.#database
      .updateTable('account')
      .set({ password_hash: passwordHash, email_verified_at: sql`coalesce(email_verified_at, ${at})` })
      .where('id', '=', id)
      .execute()
  }

  async changePassword(id: string, passwordHash: string): Promise<void> {
    await this.#database
      .updateTable('account')
      .set({ password_hash: passwordHash })
      .where('id', '=', id)
      .execute()
  }

  async changeEmail(
    id: string,
    { email, at }: { email: EmailAddress; at: Date },
  ): Promise<'changed' | 'email-taken'> {
    const change = this.#database.updateTable('account').set({ email, email_verified_at: at })
    try {
      await change.where('id', '=', id).execute()
      return 'changed'
    } catch (error) {
      if (isUniqueViolation(error)) return 'email-taken'
      throw error
    }
  }

  close(id: string): Promise<boolean> {
    return this.#database.transaction().execute(async (transaction) => {
      const closed = await transaction.deleteFrom('account').where('id', '=', id).executeTakeFirst()
      if (closed.numDeletedRows === 0n) return false
      await transaction.deleteFrom('account_session').where('account_id', '=', id).execute()
      await this.#publish(transaction, {
        type: 'jangteo.identity.AccountClosed.v1',
        subject: id,
        data: { accountId: id },
      })
      return true
    })
  }
}
