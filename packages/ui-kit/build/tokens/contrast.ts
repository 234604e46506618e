import type { TokenNormalized } from '@terrazzo/parser'
import { channels } from './css-value.ts'
import { extensionOf, type ContrastRole } from './extension.ts'
import type { Contexts, TokenSystem } from './token-system.ts'

export interface ContrastPair {
  readonly role: ContrastRole
  /** The ground's token. */
  readonly on: string
  readonly ratio: number
  /** What the pair must reach in this theme. */
  readonly least: number
}

/** WCAG 2.2, 1.4.3 and 1.4.11; high contrast holds everything to the 7:1 of 1.4.6. */
function leastRatio(role: ContrastRole, theme: string): number {
  if (theme.endsWith('-contrast')) return 7
  return role === 'text' ? 4.5 : 3
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(token: TokenNormalized): number {
  if (token.$type !== 'color') throw new Error(`${token.id} is no colour.`)
  if (token.$value.alpha !== 1)
    throw new Error(`${token.id} is see-through: its contrast depends on the page.`)
  const [red = 0, green = 0, blue = 0] = channels(token.$value).map((byte) => {
    const part = byte / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastRatio(one: TokenNormalized, other: TokenNormalized): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The grounds a colour is made for, and how much it stands out from each. */
export function contrastPairs(system: TokenSystem, id: string, contexts: Contexts): ContrastPair[] {
  const token = system.token(id, contexts)
  const { contrast } = extensionOf(system.token(id))
  return (contrast?.on ?? []).map((on) => ({
    role: contrast?.role ?? 'text',
    on,
    ratio: contrastRatio(token, system.token(on, contexts)),
    least: leastRatio(contrast?.role ?? 'text', contexts['theme'] ?? ''),
  }))
}
