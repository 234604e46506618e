import { describe, expect, it } from 'vitest'
import { contrastPairs, contrastRatio } from './contrast.ts'
import { extensionOf } from './extension.ts'
import { brands, loadTokens } from './load.ts'
import { themes, TokenSystem } from './token-system.ts'

const { resolver } = await loadTokens()
const shop = new TokenSystem(resolver)
const settings = brands.flatMap((brand) => themes.map((theme) => ({ brand, theme })))

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    const [white, black] = [shop.token('palette.neutral.0'), shop.token('palette.neutral.1000')]
    expect(contrastRatio(white, black)).toBeCloseTo(21)
    expect(contrastRatio(black, black)).toBe(1)
  })

  it.each(settings)('reaches in $brand, $theme what each colour is made for', ({ brand, theme }) => {
    const system = new TokenSystem(resolver, brand)
    const pairs = system.publicIds.flatMap((id) =>
      contrastPairs(system, id, { theme }).map((pair) => ({ ...pair, id })),
    )
    const tooFaint = pairs
      .filter(({ ratio, least }) => ratio < least)
      .map(({ id, on, ratio, least }) => `${id} on ${on}: ${ratio.toFixed(2)}, must be ${least}`)
    expect(pairs.length).toBeGreaterThan(50)
    expect(tooFaint).toEqual([])
  })

  it('is declared for every colour that is not a ground or a line', () => {
    const silent = shop.publicIds.filter((id) => {
      const token = shop.token(id)
      return token.$type === 'color' && !extensionOf(token).contrast
    })
    expect(silent.map((id) => id.replace('color.', ''))).toEqual([
      ...['bg', 'surface', 'surface-raised', 'surface-sunken', 'border'],
      ...['accent-soft', 'danger-soft', 'success-soft', 'warning-soft'],
      ...['surface-inverse', 'backdrop', 'veil'],
    ])
  })

  it('is left to the system under forced colours, which lays a ground of its own behind words', () => {
    for (const id of shop.publicIds) {
      const { contrast, forced } = extensionOf(shop.token(id))
      const words = contrast && contrast.role !== 'ui'
      expect(['Canvas', 'ButtonFace', 'Field'].includes(forced ?? '') && words, id).toBeFalsy()
    }
  })
})
