import { execFile } from 'node:child_process'
import { glob, mkdtemp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { sourceFolder } from './load.ts'
import { compileTokens } from './outputs.ts'

describe('the generated files', async () => {
  const files = await compileTokens()

  it.each(files)(
    '$filename says what the token files say (else run `pnpm tokens` in packages/ui-kit)',
    async (file) => {
      expect(await readFile(new URL(file.filename, sourceFolder), 'utf8')).toBe(file.contents)
    },
  )

  it('are all there is for Figma', async () => {
    const found: string[] = []
    for await (const file of glob('figma/*/*.json', { cwd: fileURLToPath(sourceFolder) })) found.push(file)
    const generated = files.map(({ filename }) => filename).filter((name) => name.startsWith('figma/'))
    expect(found.sort()).toEqual(generated.sort())
  })
})

describe('pnpm tokens', () => {
  it('leaves what is there where the brand is none', async () => {
    const out = await mkdtemp(join(tmpdir(), 'tokens-'))
    await mkdir(join(out, 'figma/light'), { recursive: true })
    const compile = fileURLToPath(new URL('compile.ts', import.meta.url))
    const run = promisify(execFile)(process.execPath, [compile, '--brand', 'none', '--out', out])
    await expect(run).rejects.toThrow('has no context "none"')
    expect(await readdir(join(out, 'figma'))).toEqual(['light'])
    await rm(out, { recursive: true })
  })
})
