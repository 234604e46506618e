import postcss from 'postcss'
import { describe, expect, it } from 'vitest'
import { isolateCss } from './isolate-css.ts'

const isolated = async (css: string): Promise<string> => {
  const { css: result } = await postcss([isolateCss('catalog')]).process(css, { from: undefined })
  return result.replaceAll(/\s+/g, ' ').replaceAll(/\{ ?/g, '{ ')
}

describe('isolating the styles of an MFE', () => {
  it('puts them in its layer and scope, down to where another MFE begins', async () => {
    expect(await isolated('.tile { color: red }')).toBe(
      '@layer mfe.catalog { @scope ([data-mfe="catalog"]) to (:scope [data-mfe]) { .tile { color: red } } }',
    )
  })

  it('keeps media queries inside', async () => {
    expect(await isolated('@media (width > 40rem) { .tile { color: red } }')).toMatch(
      /^@layer mfe.catalog \{ @scope .* @media/,
    )
  })

  it('leaves fonts and key frames outside, and names the key frames after the MFE', async () => {
    const css = await isolated(
      '@font-face { font-family: A } @keyframes fade { from { opacity: 0 } } .tile { animation: fade 1s } .other { animation-name: fade }',
    )
    expect(css).toMatch(/^@font-face .* @keyframes catalog-fade .* @layer/)
    expect(css).toContain('animation: catalog-fade 1s')
    expect(css).toContain('animation-name: catalog-fade')
  })

  it('takes the root of the MFE for `:root`, which its scope never reaches', async () => {
    expect(await isolated(':root { --gap: 1rem }')).toContain('{ :scope { --gap: 1rem }')
  })

  it.each(['body { margin: 0 }', 'html.dark .tile { color: white }', '.tile, body > p { color: red }'])(
    'refuses to style the whole page: %s',
    async (css) => {
      await expect(isolated(css)).rejects.toThrow(/styles the whole page/)
    },
  )

  it.each(['.body { margin: 0 }', 'tbody { margin: 0 }', '.html-view { margin: 0 }'])(
    'allows %s',
    async (css) => {
      await expect(isolated(css)).resolves.toContain('margin: 0')
    },
  )
})
