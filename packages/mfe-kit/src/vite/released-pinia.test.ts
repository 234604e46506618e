import type { MfeManifest } from '@jangteo/contracts'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { parse } from 'es-module-lexer'
import { type Rolldown, build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../libraries/pinia', import.meta.url))
const outDir = mkdtempSync(join(tmpdir(), 'released-pinia-'))

describe('the release of pinia', () => {
  let entry: Rolldown.OutputChunk
  let manifest: MfeManifest
  const buildAs = async (mode: string): Promise<void> => {
    const { output } = (await build({ root, mode, build: { outDir } })) as Rolldown.RolldownOutput
    entry = output[0]
    manifest = JSON.parse(readFileSync(join(outDir, 'mfe.json'), 'utf8'))
  }
  beforeAll(() => buildAs('production'))
  afterAll(() => rmSync(outDir, { recursive: true }))

  it('has nothing of its devtools', () => {
    expect(entry.code).not.toMatch(/XMLHttpRequest|\bdownload\b|devtools/)
  })

  it('takes vue, and nothing else, from the page', () => {
    const [imports] = parse(entry.code)
    expect(imports.map(({ specifier }) => specifier)).toEqual(['vue'])
  })

  it('has a budget that the registry holds it to, but not while developing', async () => {
    const compressed = brotliCompressSync(entry.code).length
    expect(manifest.budgets?.entryBytes).toBeGreaterThanOrEqual(compressed)
    expect(manifest.budgets?.entryBytes).toBeLessThan(compressed * 1.2)
    await buildAs('development')
    expect(manifest.budgets).toBeUndefined()
  })
})
