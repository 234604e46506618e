import type { TestTokens } from '../test-tokens.ts'

export interface Forging {
  readonly tokens: TestTokens
  /** Unix seconds. */
  readonly now: number
  /** A key that nobody trusts. */
  readonly foreignKey: CryptoKey
}

/** By what is wrong with it. */
export type Forgeries = Readonly<Record<string, Promise<string> | string>>
