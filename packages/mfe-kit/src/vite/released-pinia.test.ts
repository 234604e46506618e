import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'es-module-lexer'
import { type Rolldown, build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../libraries/pinia', import.meta.url))
const outDir = mkdtempSync(join(tmpdir(), 'released-pinia-'))

describe('the release of pinia', () => {
  let entry: Rolldown.OutputChunk
  beforeAll(async () => {
    const { output } = (await build({ root, build: { outDir } })) as Rolldown.RolldownOutput
    entry = output[0]
  })
  afterAll(() => rmSync(outDir, { recursive: true }))

  it('has nothing of its devtools', () => {
    expect(entry.code).not.toMatch(/XMLHttpRequest|\bdownload\b|devtools/)
  })

  it('takes vue, and nothing else, from the page', () => {
    const [imports] = parse(entry.code)
    expect(imports.map(({ specifier }) => specifier)).toEqual(['vue'])
  })
})
