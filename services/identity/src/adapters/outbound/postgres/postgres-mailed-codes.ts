import { type Selectable, sql } from 'kysely'
import { parseEmailAddress } from '../../../domain/email-address.ts'
import type { MailedCode } from '../../../domain/mailed-code.ts'
import type { MailedCodes } from '../../../ports/mailed-codes.ts'
import { hashed } from './hashed.ts'
import type { IdentityDatabase, IdentityTables } from './tables.ts'

function toCode(row: Selectable<IdentityTables['mailed_code']>): MailedCode {
  const email = parseEmailAddress(row.email)
  if (!email) throw new Error('A mailed code has an address that is none.')
  return {
    email,
    codeHash: row.code_hash,
    intent: row.intent,
    triesLeft: row.tries_left,
    expiresAt: row.expires_at,
  }
}

export class PostgresMailedCodes implements MailedCodes {
  readonly #database: IdentityDatabase

  constructor(database: IdentityDatabase) {
    this.#database = database
  }

  async put(key: string, code: MailedCode): Promise<void> {
    const row = {
      email: code.email,
      code_hash: code.codeHash,
      intent: JSON.stringify(code.intent),
      tries_left: code.triesLeft,
      expires_at: code.expiresAt,
    }
    await this.#database
      .insertInto('mailed_code')
      .values({ key: hashed(key), ...row })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute()
  }

  async find(key: string, now: Date): Promise<MailedCode | undefined> {
    const row = await this.#database
      .selectFrom('mailed_code')
      .selectAll()
      .where('key', '=', hashed(key))
      .where('expires_at', '>', now)
      .executeTakeFirst()
    return row && toCode(row)
  }

  async tryOnce(key: string, now: Date): Promise<MailedCode | undefined> {
    const row = await this.#database
      .updateTable('mailed_code')
      .set({ tries_left: sql`tries_left - 1` })
      .where('key', '=', hashed(key))
      .where('expires_at', '>', now)
      .where('tries_left', '>', 0)
      .returningAll()
      .executeTakeFirst()
    return row && toCode(row)
  }

  async take(key: string, codeHash: string): Promise<boolean> {
    const taken = await this.#database
      .deleteFrom('mailed_code')
      .where('key', '=', hashed(key))
      .where('code_hash', '=', codeHash)
      .executeTakeFirst()
    return taken.numDeletedRows === 1n
  }
}
