import type { Insertable, Selectable } from 'kysely'
import type { Account } from '../../../domain/account.ts'
import type { OutsideIdentity, OutsideLink } from '../../../domain/outside-identity.ts'
import type { WayInRemoval } from '../../../domain/way-in.ts'
import type { OutsideLinks } from '../../../ports/outside-links.ts'
import { toRow as toAccountRow } from './postgres-account-repository.ts'
import { removeWayIn } from './remove-way-in.ts'
import type { IdentityDatabase, IdentityTables } from './tables.ts'

type Row = IdentityTables['outside_link']

const toLink = (row: Selectable<Row>): OutsideLink => ({
  id: row.id,
  accountId: row.account_id,
  issuer: row.issuer,
  subject: row.subject,
  label: row.label,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at ?? undefined,
})

const toRow = (link: OutsideLink): Insertable<Row> => ({
  id: link.id,
  account_id: link.accountId,
  issuer: link.issuer,
  subject: link.subject,
  label: link.label,
  created_at: link.createdAt,
  last_used_at: link.lastUsedAt ?? null,
})

/** Ends the transaction without a trace. */
class Taken extends Error {
  override readonly name = 'Taken'
}

export class PostgresOutsideLinks implements OutsideLinks {
  readonly #database: IdentityDatabase

  constructor(database: IdentityDatabase) {
    this.#database = database
  }

  async find({
    issuer,
    subject,
  }: Pick<OutsideIdentity, 'issuer' | 'subject'>): Promise<OutsideLink | undefined> {
    const row = await this.#database
      .selectFrom('outside_link')
      .selectAll()
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst()
    return row && toLink(row)
  }

  async list(accountId: string): Promise<readonly OutsideLink[]> {
    const rows = await this.#database
      .selectFrom('outside_link')
      .selectAll()
      .where('account_id', '=', accountId)
      .orderBy('created_at')
      .execute()
    return rows.map(toLink)
  }

  add(link: OutsideLink): Promise<boolean> {
    return insertLink(this.#database, link)
  }

  async addWithAccount(
    account: Account,
    link: OutsideLink,
  ): Promise<'added' | 'email-taken' | 'identity-taken'> {
    try {
      return await this.#database.transaction().execute(async (transaction) => {
        const added = await transaction
          .insertInto('account')
          .values(toAccountRow(account))
          .onConflict((conflict) => conflict.column('email').doNothing())
          .returning('id')
          .executeTakeFirst()
        if (!added) return 'email-taken'
        if (!(await insertLink(transaction, link))) throw new Taken()
        return 'added'
      })
    } catch (error) {
      if (error instanceof Taken) return 'identity-taken'
      throw error
    }
  }

  async markUsed(id: string, at: Date): Promise<void> {
    await this.#database.updateTable('outside_link').set({ last_used_at: at }).where('id', '=', id).execute()
  }

  remove(accountId: string, id: string): Promise<WayInRemoval> {
    return removeWayIn(this.#database, { accountId, table: 'outside_link', id })
  }
}

async function insertLink(database: IdentityDatabase, link: OutsideLink): Promise<boolean> {
  const added = await database
    .insertInto('outside_link')
    .values(toRow(link))
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}
