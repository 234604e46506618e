import { sql } from 'kysely'
import { type Adapter, type AdapterPayload, errors } from 'oidc-provider'
import { hashed } from './hashed.ts'
import type { IdentityDatabase } from './tables.ts'

const DEVICE_CODE = 'DeviceCode'

/**
 * Storage of one oidc-provider model (Session, AuthorizationCode, RefreshToken, …).
 *
 * - Ids are the secrets themselves (a refresh token is its id), so only their hash is stored. A device code is the exception: it
 *   is found by the code that a person types and then saved again. It lives for minutes and opens nothing before a person agrees.
 * - `consume` is one conditional UPDATE. The library looks first and consumes later; without the condition, two requests at
 *   once both redeem one code. Who comes second, at once or later, ends what the first was given: which of the two is a thief nobody knows (RFC 9700 §4.14.2).
 */
export class OidcArtifactAdapter implements Adapter {
  readonly #database: IdentityDatabase
  readonly #model: string

  constructor(database: IdentityDatabase, model: string) {
    this.#database = database
    this.#model = model
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const { jti, ...rest } = payload
    const stored = this.#model === DEVICE_CODE ? { ...rest, jti } : rest
    const row = {
      payload: JSON.stringify(stored),
      uid: payload.uid ?? null,
      grant_id: payload.grantId ?? null,
      expires_at: expiresIn === undefined ? null : new Date(Date.now() + expiresIn * 1000),
    }
    await this.#database
      .insertInto('oidc_artifact')
      .values({ model: this.#model, id_hash: hashed(id), consumed_at: null, ...row })
      .onConflict((conflict) => conflict.columns(['model', 'id_hash']).doUpdateSet(row))
      .execute()
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const row = await this.#rows().where('id_hash', '=', hashed(id)).executeTakeFirst()
    return row && { ...row.payload, jti: id, ...consumed(row.consumed_at) }
  }

  /** Without `jti`, which is not stored: the library only reads sessions that it finds by uid. */
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const row = await this.#rows().where('uid', '=', uid).executeTakeFirst()
    return row && { ...row.payload, ...consumed(row.consumed_at) }
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    const row = await this.#rows()
      .where(sql<string>`payload ->> 'userCode'`, '=', userCode)
      .executeTakeFirst()
    return row && { ...row.payload, ...consumed(row.consumed_at) }
  }

  async consume(id: string): Promise<void> {
    const result = await this.#database
      .updateTable('oidc_artifact')
      .set({ consumed_at: new Date() })
      .where('model', '=', this.#model)
      .where('id_hash', '=', hashed(id))
      .where('consumed_at', 'is', null)
      .executeTakeFirst()
    if (result.numUpdatedRows > 0n) return
    await this.#endGrantOf(id)
    throw new errors.InvalidGrant(`${this.#model} already consumed`)
  }

  async destroy(id: string): Promise<void> {
    await this.#database
      .deleteFrom('oidc_artifact')
      .where('model', '=', this.#model)
      .where('id_hash', '=', hashed(id))
      .execute()
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.#database
      .deleteFrom('oidc_artifact')
      .where('model', '=', this.#model)
      .where('grant_id', '=', grantId)
      .execute()
  }

  /** With its grant all ends that it gave, access tokens too. */
  async #endGrantOf(id: string): Promise<void> {
    const used = await this.#database
      .selectFrom('oidc_artifact')
      .select('grant_id')
      .where('model', '=', this.#model)
      .where('id_hash', '=', hashed(id))
      .executeTakeFirst()
    if (!used?.grant_id) return
    await this.#database
      .deleteFrom('oidc_artifact')
      .where('model', '=', 'Grant')
      .where('id_hash', '=', hashed(used.grant_id))
      .execute()
  }

  #rows() {
    return this.#database
      .selectFrom('oidc_artifact')
      .select(['payload', 'consumed_at'])
      .where('model', '=', this.#model)
      .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', new Date())]))
  }
}

const consumed = (at: Date | null): { consumed?: number } =>
  at ? { consumed: Math.floor(at.getTime() / 1000) } : {}
