import type { Database } from '@jangteo/service-kit'
import type { CardVault, KeptCard } from '../../../ports/card-vault.ts'
import type { SandboxTables } from './tables.ts'

type CardRow = Omit<SandboxTables['kept_card'], 'created_at' | 'is_redeemed'>

const toKept = ({ last_four: lastFour, ...row }: CardRow): KeptCard => ({ ...row, lastFour })
const COLUMNS = ['token', 'card', 'scheme', 'last_four', 'behaviour'] as const

export class PostgresCardVault implements CardVault {
  readonly #database: Database<SandboxTables>

  constructor(database: Database<SandboxTables>) {
    this.#database = database
  }

  async keep({ lastFour, ...card }: KeptCard, at: Date): Promise<void> {
    await this.#database
      .insertInto('kept_card')
      .values({ ...card, last_four: lastFour, created_at: at, is_redeemed: false })
      .execute()
  }

  async redeem(token: string, notBefore: Date): Promise<KeptCard | undefined> {
    const row = await this.#database
      .updateTable('kept_card')
      .set({ is_redeemed: true })
      .where('token', '=', token)
      .where('is_redeemed', '=', false)
      .where('created_at', '>=', notBefore)
      .returning(COLUMNS)
      .executeTakeFirst()
    return row && toKept(row)
  }

  async find(card: string): Promise<KeptCard | undefined> {
    const row = await this.#database
      .selectFrom('kept_card')
      .select(COLUMNS)
      .where('card', '=', card)
      .where('is_redeemed', '=', true)
      .executeTakeFirst()
    return row && toKept(row)
  }
}
