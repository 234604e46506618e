import type { Account } from '@jangteo/contracts'
import type { Database } from '@jangteo/service-kit'
import type { JWK } from 'jose'
import type { ColumnType } from 'kysely'

interface SessionTable {
  id_hash: string
  account: ColumnType<Account, string, never>
  access_token: string
  access_token_expires_at: Date
  refresh_token: string
  sid: string | null
  refresh_claim: string | null
  refresh_claimed_until: Date | null
  expires_at: Date
}

interface SignInTransactionTable {
  state: string
  browser_hash: string
  nonce: string
  code_verifier: string
  return_to: string
  locale: string
  expires_at: Date
}

interface ClientKeyTable {
  number: number
  private_jwk: ColumnType<JWK, string, never>
  made_at: Date
}

export interface GatewayTables {
  client_key: ClientKeyTable
  session: SessionTable
  sign_in_transaction: SignInTransactionTable
}

export type GatewayDatabase = Database<GatewayTables>
