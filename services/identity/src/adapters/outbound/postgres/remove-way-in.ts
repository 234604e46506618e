import type { WayInRemoval } from '../../../domain/way-in.ts'
import type { IdentityDatabase } from './tables.ts'

interface WayIn {
  readonly accountId: string
  readonly table: 'passkey' | 'outside_link'
  readonly id: string
}

/** The account's row is locked first: of two who remove the last two ways at once, one is told that it is the last. */
export function removeWayIn(
  database: IdentityDatabase,
  { accountId, table, id }: WayIn,
): Promise<WayInRemoval> {
  return database.transaction().execute(async (transaction) => {
    const account = await transaction
      .selectFrom('account')
      .select('password_hash')
      .where('id', '=', accountId)
      .forUpdate()
      .executeTakeFirst()
    const owned = (from: WayIn['table']) =>
      transaction.selectFrom(from).select('id').where('account_id', '=', accountId).execute()
    const passkeys = await owned('passkey')
    const links = await owned('outside_link')
    const candidates = table === 'passkey' ? passkeys : links
    if (!candidates.some((each) => each.id === id)) return 'unknown'
    const hasPassword = account !== undefined && account.password_hash !== null
    if (!hasPassword && passkeys.length + links.length === 1) return 'last-way-in'
    await transaction.deleteFrom(table).where('id', '=', id).execute()
    return 'removed'
  })
}
