import type { TokenNormalized } from '@terrazzo/parser'

/** What a colour is used for; it decides how much it must stand out. */
export type ContrastRole = 'text' | 'large-text' | 'ui'

/** What the format has no place for, under `$extensions["shop.jangteo"]`. */
export interface TokenExtension {
  /** The grounds that the colour is made to be seen on. */
  readonly contrast?: { readonly role: ContrastRole; readonly on: readonly string[] }
  /** The system colour that takes its place when the reader forces his own. */
  readonly forced?: string
  /** A length that grows with the window, up to the token's value. */
  readonly fluid?: { readonly min: string; readonly preferred: string }
  /** The CSS unit of a number, for units the format does not know, e.g. `em`. */
  readonly unit?: string
}

export function extensionOf(token: TokenNormalized): TokenExtension {
  return (token.$extensions?.['shop.jangteo'] ?? {}) as TokenExtension
}
