import type { GatewayDatabase } from './tables.ts'

/** Expired rows are never read; this only gives their space back. */
export async function purgeExpired(database: GatewayDatabase, now: Date): Promise<void> {
  await database.deleteFrom('session').where('expires_at', '<', now).execute()
  await database.deleteFrom('sign_in_transaction').where('expires_at', '<', now).execute()
}
