import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { drawingsCss } from './drawings-css.ts'

it('the drawings of icons are those of icons.ts (else run `pnpm icons` in packages/ui-kit)', () => {
  const written = readFileSync(new URL('../../src/icon/drawings.css', import.meta.url), 'utf8')
  expect(written).toBe(drawingsCss())
})
