import { randomBytes } from 'node:crypto'
import type { IdentityDatabase } from './tables.ts'

const NAME = 'cookies'

/** Reads the secret that signs cookies, making it where there is none. Two replicas that start at once end with the same: the first insert wins. */
export async function loadCookieSecret(database: IdentityDatabase): Promise<string> {
  await database
    .insertInto('server_secret')
    .values({ name: NAME, value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const secret = await database
    .selectFrom('server_secret')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirstOrThrow()
  return secret.value
}
