import { describe, expect, it } from 'vitest'
import { brands, loadTokens } from './load.ts'
import { aliasesOf } from './table.ts'
import { themes, TokenSystem, type Contexts } from './token-system.ts'

const { resolver } = await loadTokens()
const shop = new TokenSystem(resolver)
const others = brands.filter((brand) => brand !== shop.brand)

const settings: Contexts[] = [
  ...themes.map((theme) => ({ theme })),
  { density: 'compact' },
  { language: 'latin' },
  { motion: 'reduced' },
]

const isBranded = (id: string, contexts: Contexts): boolean =>
  aliasesOf(shop.token(id, contexts)).some((alias) => alias.startsWith('brand.'))

describe('a brand', () => {
  it('is not the only one', () => {
    expect(others.length).toBeGreaterThan(0)
  })

  it.each(others)('%s has the same tokens as the shop', (brand) => {
    expect(Object.keys(new TokenSystem(resolver, brand).at())).toEqual(Object.keys(shop.at()))
  })

  it.each(others)('%s changes what refers to the brand, and nothing else', (brand) => {
    const other = new TokenSystem(resolver, brand)
    for (const contexts of settings) {
      const changed = shop.publicIds.filter((id) => shop.value(id, contexts) !== other.value(id, contexts))
      expect(changed).toContain('color.accent')
      expect(changed).toContain('radius.m')
      expect(changed.filter((id) => !isBranded(id, contexts))).toEqual([])
    }
  })
})
