import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { checkSharedImports } from './check-shared-imports.ts'

const root = mkdtempSync(join(tmpdir(), 'shared-imports-'))
mkdirSync(join(root, 'src'))
afterAll(() => rmSync(root, { recursive: true }))

const buildOf = (code: string) => {
  const input = join(root, 'src/mfe.ts')
  writeFileSync(input, code)
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [checkSharedImports()],
    build: { rolldownOptions: { input, external: ['vue', 'vue-router'], preserveEntrySignatures: 'strict' } },
  })
}

describe('checking imports of shared modules', () => {
  it('allows what the shop’s releases have', async () => {
    await expect(
      buildOf(`import { ref, withModifiers } from 'vue'; export const a = [ref(1), withModifiers]`),
    ).resolves.toBeDefined()
  })

  it('stops at what they do not have, and says what to do', async () => {
    await expect(
      buildOf(`import { ref, KeepAlive as K } from 'vue'; export const a = [ref(1), K]`),
    ).rejects.toThrow(
      /release of "vue" has no KeepAlive\. Do without, or export it in .*libraries\/vue\/src\/index\.ts/,
    )
  })

  it('stops at a history that would touch the address bar', async () => {
    await expect(
      buildOf(`import { createWebHistory } from 'vue-router'; export const a = createWebHistory()`),
    ).rejects.toThrow(/"vue-router" has no createWebHistory/)
  })
})
