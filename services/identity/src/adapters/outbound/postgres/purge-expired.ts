import type { IdentityDatabase } from './tables.ts'

/** A session that was noted a moment ago may not be stored yet. */
const NOTED_FOR_MS = 8 * 3_600_000
/** Far longer than access tokens live. */
const KEEP_ENDED_SESSIONS_MS = 3_600_000

/** Expired rows are never read; this only gives their space back. */
export async function purgeExpired(database: IdentityDatabase, now: Date): Promise<void> {
  await database.deleteFrom('oidc_artifact').where('expires_at', '<', now).execute()
  await database
    .deleteFrom('account_session')
    .where('last_used_at', '<', new Date(now.getTime() - NOTED_FOR_MS))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('oidc_artifact')
            .select('uid')
            .where('model', '=', 'Session')
            .whereRef('oidc_artifact.uid', '=', 'account_session.uid'),
        ),
      ),
    )
    .execute()
  await database.deleteFrom('passkey_challenge').where('expires_at', '<', now).execute()
  await database.deleteFrom('outside_visit').where('expires_at', '<', now).execute()
  await database.deleteFrom('mailed_code').where('expires_at', '<', now).execute()
  await database.deleteFrom('counted_try').where('window_ends_at', '<', now).execute()
  const endedLongAgo = new Date(now.getTime() - KEEP_ENDED_SESSIONS_MS)
  await database.deleteFrom('ended_session').where('ended_at', '<', endedLongAgo).execute()
}
