import { glob, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
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
