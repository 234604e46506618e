import type { Theme, TokenName } from './tokens.ts'

/** One colour on one of the grounds it is made for. */
export interface TokenContrast {
  readonly theme: Theme
  readonly role: 'text' | 'large-text' | 'ui'
  readonly on: TokenName
  /** As WCAG counts, e.g. 4.53. */
  readonly ratio: number
  /** What the pair must reach; a test holds it to that. */
  readonly least: number
}

/** A token that pages use. */
export interface TokenRow {
  readonly name: TokenName
  /** What one copies: `var(--jt-color-text)`. */
  readonly css: string
  readonly variable: string
  /** As in the Design Tokens format: `color`, `dimension`, `shadow`, … */
  readonly type: string
  readonly description: string
  /** CSS values. */
  readonly values: Readonly<Record<Theme, string>>
  /** The primitives behind it, nearest first; none for a value of its own. */
  readonly aliases: Readonly<Record<Theme, readonly string[]>>
  /** CSS values that follow density, language or motion: `{ density: { comfortable: '1rem', compact: '0.75rem' } }`. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The system colour in its place under forced colours; empty for what the system leaves alone. */
  readonly forced: string
  readonly contrast: readonly TokenContrast[]
}

/** A value that only tokens refer to. */
export interface PrimitiveRow {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly value: string
  /** Comes from the brand's file. */
  readonly brand: boolean
  readonly usedBy: readonly TokenName[]
}
