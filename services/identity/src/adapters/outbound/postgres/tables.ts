import type { Database } from '@jangteo/service-kit'
import type { JWK } from 'jose'
import type { ColumnType, Generated } from 'kysely'
import type { CodeIntent } from '../../../domain/mailed-code.ts'

interface AccountTable {
  id: string
  email: string
  name: string
  password_hash: string | null
  created_at: Date
  roles: string[]
  email_verified_at: Date | null
}

interface AccountSessionTable {
  uid: string
  account_id: string
  user_agent: string
  signed_in_at: Date
  last_used_at: Date
}

interface PasskeyTable {
  id: string
  account_id: string
  public_key: string
  /** A bigint: drivers read it as text. */
  counter: ColumnType<string | number, number, number>
  user_agent: string
  created_at: Date
  last_used_at: Date | null
}

interface PasskeyChallengeTable {
  key: string
  challenge: string
  expires_at: Date
}

interface OutsideLinkTable {
  id: string
  account_id: string
  issuer: string
  subject: string
  label: string
  created_at: Date
  last_used_at: Date | null
}

interface OutsideVisitTable {
  key: string
  ticket: string
  payload: ColumnType<Record<string, unknown>, string, string>
  expires_at: Date
}

interface MailedCodeTable {
  key: string
  email: string
  code_hash: string
  intent: ColumnType<CodeIntent, string, string>
  tries_left: number
  expires_at: Date
}

interface CountedTryTable {
  key: string
  count: number
  window_ends_at: Date
}

interface OidcArtifactTable {
  model: string
  id_hash: string
  /** Written as text, because drivers turn JavaScript arrays into SQL arrays. */
  payload: ColumnType<Record<string, unknown>, string, string>
  uid: string | null
  grant_id: string | null
  consumed_at: Date | null
  expires_at: Date | null
}

interface SigningKeyTable {
  name: string
  private_jwk: ColumnType<JWK, string, never>
  signs_from: Date
  withdrawn_at: Date | null
  created_at: Generated<Date>
}

interface ServerSecretTable {
  name: string
  value: string
  created_at: Generated<Date>
}

interface EndedSessionTable {
  sid: string
  ended_at: Generated<Date>
}

interface ProgramSessionTable {
  credential: string
  sid: string
}

export interface IdentityTables {
  account: AccountTable
  counted_try: CountedTryTable
  account_session: AccountSessionTable
  mailed_code: MailedCodeTable
  passkey: PasskeyTable
  passkey_challenge: PasskeyChallengeTable
  outside_link: OutsideLinkTable
  outside_visit: OutsideVisitTable
  oidc_artifact: OidcArtifactTable
  ended_session: EndedSessionTable
  program_session: ProgramSessionTable
  signing_key: SigningKeyTable
  server_secret: ServerSecretTable
}

export type IdentityDatabase = Database<IdentityTables>
