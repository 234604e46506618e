import type { Resolver, TokenNormalized, TokenNormalizedSet } from '@terrazzo/parser'
import { cssValue, schemeValue } from './css-value.ts'

const primitives = new Set(['palette', 'size', 'brand'])

export const themes = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const

/** Chosen contexts, by the name of the modifier; the others keep their default. */
export type Contexts = Readonly<Record<string, string>>

export const isPrimitive = (id: string): boolean => primitives.has(id.split('.')[0] ?? '')

export const variableName = (id: string): string => `--jt-${id.replaceAll('.', '-')}`

function defaultBrand({ source }: Resolver): string {
  const { default: brand } = source.modifiers?.['brand'] ?? {}
  if (!brand) throw new Error('The resolver file names no default brand.')
  return brand
}

/** The tokens in any combination of brand, theme, density and so on. */
export class TokenSystem {
  readonly #resolver: Resolver
  readonly brand: string

  /** For the brand that the resolver file makes the default, unless told otherwise. */
  constructor(resolver: Resolver, brand = defaultBrand(resolver)) {
    this.#resolver = resolver
    this.brand = brand
  }

  at(contexts: Contexts = {}): TokenNormalizedSet {
    return this.#resolver.apply({ brand: this.brand, ...contexts })
  }

  token(id: string, contexts: Contexts = {}): TokenNormalized {
    const token = this.at(contexts)[id]
    if (!token) throw new Error(`There is no token ${id}.`)
    return token
  }

  /** Those that pages may use, in the order of the files. */
  get publicIds(): string[] {
    return Object.keys(this.at()).filter((id) => !isPrimitive(id))
  }

  value(id: string, contexts: Contexts = {}): string {
    return cssValue(this.token(id, contexts))
  }

  /** The value for light and dark at once. */
  schemeValue(id: string, contrast: 'standard' | 'more', contexts: Contexts = {}): string {
    const [light, dark] = contrast === 'more' ? ['light-contrast', 'dark-contrast'] : ['light', 'dark']
    return schemeValue(
      this.token(id, { ...contexts, theme: light ?? '' }),
      this.token(id, { ...contexts, theme: dark ?? '' }),
    )
  }
}
