import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('the release of the kit', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'ui-kit-'))
  let code = ''

  beforeAll(async () => {
    await build({ root, configFile: join(root, 'vite.config.ts'), build: { outDir }, logLevel: 'error' })
    const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    code = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(outDir, file), 'utf8'))
      .join('\n')
  })
  afterAll(() => rmSync(outDir, { recursive: true }))

  it('contains the elements', () => {
    expect(code).toContain('jt-button')
  })

  it('contains neither the words nor the checks that are for developers of a page', () => {
    expect(code).not.toMatch(
      /shows its default|has no (?:name|array|label|alt|heading)|has neither text|is empty where|shows nothing|jt-breadcrumb/,
    )
    expect(code).not.toMatch(/process\.env/)
    expect(code).not.toContain("'primary','secondary'")
  })
})
