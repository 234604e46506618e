import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rawColours, styleSheetsIn } from './raw-colours.ts'

const cwd = fileURLToPath(new URL('../..', import.meta.url))
const files = globSync('{src,.storybook}/**/*.{css,ts}', { cwd }).filter(
  (file) => !file.startsWith('src/tokens/') && !/\.(test|stories|d)\.ts$/.test(file),
)
const sheets = files.flatMap((file) =>
  styleSheetsIn(file, readFileSync(`${cwd}/${file}`, 'utf8')).map((css) => ({ file, css })),
)

describe('colours in styles', () => {
  it.each([
    ['a { color: #2b241e }', ['#2b241e']],
    ['a { border: 1px solid RED; }', ['RED']],
    ['a { background: light-dark(rgb(0 0 0), oklch(1 0 0)); }', ['rgb(0 0 0)', 'oklch(1 0 0)']],
    ['a:hover { --_x: darkgrey }', ['darkgrey']],
    ['a { color: var(--jt-color-text); white-space: nowrap; animation: red-glow 1s; }', []],
    ['a { background: color-mix(in srgb, currentColor 8%, transparent) }', []],
    ['@media (forced-colors: active) { a { border-color: CanvasText; } }', []],
    ['/* red */ #add a { mask: url("data:image/svg+xml,<path fill=\'black\'/>") }', []],
  ])('are found in %s', (css, found) => {
    expect(rawColours(css)).toEqual(found)
  })

  it('are read from modules too', () => {
    expect(styleSheetsIn('a.ts', 'const white = css`a { b: c }`')).toEqual(['a { b: c }'])
  })

  it('come from tokens, or from the system, in all of the kit', () => {
    expect(sheets.length).toBeGreaterThan(50)
    const raw = sheets.flatMap(({ file, css }) => rawColours(css).map((colour) => `${file}: ${colour}`))
    expect(raw).toEqual([])
  })
})
