import type { IdentityDatabase } from './tables.ts'

/** Expired rows are never read; this only gives their space back. */
export async function purgeExpired(database: IdentityDatabase, now: Date): Promise<void> {
  await database.deleteFrom('oidc_artifact').where('expires_at', '<', now).execute()
  await database.deleteFrom('mailed_code').where('expires_at', '<', now).execute()
  await database.deleteFrom('counted_try').where('window_ends_at', '<', now).execute()
}
