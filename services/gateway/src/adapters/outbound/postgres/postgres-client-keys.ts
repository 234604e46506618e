import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import type { ClientKey } from '../../../domain/client-key.ts'
import type { ClientKeys } from '../../../ports/client-keys.ts'
import type { GatewayDatabase } from './tables.ts'

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' }
}

export class PostgresClientKeys implements ClientKeys {
  readonly #database: GatewayDatabase

  constructor(database: GatewayDatabase) {
    this.#database = database
  }

  async all(): Promise<readonly ClientKey[]> {
    const rows = await this.#database.selectFrom('client_key').selectAll().orderBy('number').execute()
    return rows.map(({ number, private_jwk: jwk, made_at: madeAt }) => ({
      number,
      id: String(jwk.kid),
      jwk: { ...jwk },
      madeAt,
    }))
  }

  async make(number: number, madeAt: Date): Promise<void> {
    await this.#database
      .insertInto('client_key')
      .values({ number, private_jwk: JSON.stringify(await newKey()), made_at: madeAt })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  async removeBelow(number: number): Promise<void> {
    await this.#database.deleteFrom('client_key').where('number', '<', number).execute()
  }
}
