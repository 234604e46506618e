import { randomBytes } from 'node:crypto'
import { type JWK, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import type { IdentityDatabase } from './tables.ts'

export interface ServerKeys {
  /** ES256; the first signs, all verify. */
  readonly signing: readonly JWK[]
  readonly cookieSecret: string
}

const FIRST_KEY = 'es256-1'
const COOKIE_SECRET = 'cookies'

async function newSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' }
}

/**
 * Reads the keys, making those that do not exist. Two replicas that start at once end with the same keys: the first insert of a
 * name wins.
 */
export async function loadServerKeys(database: IdentityDatabase): Promise<ServerKeys> {
  const known = await database.selectFrom('signing_key').select('name').executeTakeFirst()
  if (!known) {
    await database
      .insertInto('signing_key')
      .values({ name: FIRST_KEY, private_jwk: JSON.stringify(await newSigningKey()) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  await database
    .insertInto('server_secret')
    .values({ name: COOKIE_SECRET, value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const keys = await database.selectFrom('signing_key').select('private_jwk').orderBy('created_at').execute()
  const secret = await database
    .selectFrom('server_secret')
    .select('value')
    .where('name', '=', COOKIE_SECRET)
    .executeTakeFirstOrThrow()
  return { signing: keys.map((key) => key.private_jwk), cookieSecret: secret.value }
}
