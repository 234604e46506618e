import { type Clock, withdrawnKeyName } from '@jangteo/service-kit'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import { sql } from 'kysely'
import type { Rotation, SigningKey } from '../../../domain/signing-key.ts'
import type { SigningKeys } from '../../../ports/signing-keys.ts'
import type { IdentityDatabase } from './tables.ts'

const nameOf = (number: number): string => `es256-${number}`

async function newSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' }
}

/** Rows are numbered. Of two replicas that make the same number, the first insert wins. */
export class PostgresSigningKeys implements SigningKeys {
  readonly #database: IdentityDatabase
  readonly #clock: Clock

  constructor(database: IdentityDatabase, clock: Clock) {
    this.#database = database
    this.#clock = clock
  }

  async all(): Promise<readonly SigningKey[]> {
    const known = await this.#read()
    if (known.length > 0) return known
    await this.#insert(this.#database, 1, this.#clock.now())
    return this.#read()
  }

  rotate(
    known: readonly SigningKey[],
    { signsFrom, withdrawsOthersAt, compromised }: Rotation,
  ): Promise<boolean> {
    const number = known.length + 1
    return this.#database.transaction().execute(async (transaction) => {
      if (!(await this.#insert(transaction, number, signsFrom))) return false
      await transaction
        .updateTable('signing_key')
        .set({ withdrawn_at: sql`least(withdrawn_at, ${withdrawsOthersAt})` })
        .where('name', '<>', nameOf(number))
        .execute()
      if (compromised.length > 0) await tell(transaction, compromised)
      return true
    })
  }

  async #insert(database: IdentityDatabase, number: number, signsFrom: Date): Promise<boolean> {
    const row = await database
      .insertInto('signing_key')
      .values({
        name: nameOf(number),
        private_jwk: JSON.stringify(await newSigningKey()),
        signs_from: signsFrom,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('name')
      .executeTakeFirst()
    return row !== undefined
  }

  async #read(): Promise<readonly SigningKey[]> {
    const rows = await this.#database
      .selectFrom('signing_key')
      .select(['private_jwk', 'signs_from', 'withdrawn_at'])
      .orderBy('created_at')
      .execute()
    return rows.map(({ private_jwk: jwk, signs_from: signsFrom, withdrawn_at: withdrawnAt }) => ({
      id: String(jwk.kid),
      jwk: { ...jwk },
      signsFrom,
      withdrawnAt: withdrawnAt ?? undefined,
    }))
  }
}

/** By the list from which services learn what has ended. */
async function tell(database: IdentityDatabase, keys: readonly string[]): Promise<void> {
  await database
    .insertInto('ended_session')
    .values(keys.map((id) => ({ sid: withdrawnKeyName(id) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
