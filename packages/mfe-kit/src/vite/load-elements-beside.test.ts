import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Rolldown, build } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { isShared } from './shared-modules.ts'
import { loadElementsBeside } from './load-elements-beside.ts'

/** Far from any node_modules: here, as in a page whose network fails, no element can be loaded. */
const root = mkdtempSync(join(tmpdir(), 'load-beside-'))
afterAll(() => rmSync(root, { recursive: true }))

it('leaves it to the lazy chunk itself what an element that cannot be loaded means', async () => {
  writeFileSync(join(root, 'main.js'), "export const open = () => import('./lazy.js')\n")
  writeFileSync(join(root, 'lazy.js'), "import '@jangteo/ui-kit/chip'\nexport const name = 'lazy'\n")
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [loadElementsBeside()],
    build: {
      outDir: 'dist',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'main.js'),
        preserveEntrySignatures: 'strict',
        external: isShared,
        output: { entryFileNames: 'main.mjs', chunkFileNames: 'lazy.mjs' },
      },
    },
  })) as Rolldown.RolldownOutput
  expect(output[0].code).toContain('@jangteo/ui-kit/chip')
  writeFileSync(join(root, 'dist/lazy.mjs'), "export const name = 'loaded again'\n")
  const { open } = await import(/* @vite-ignore */ pathToFileURL(join(root, 'dist/main.mjs')).href)
  expect(await open()).toMatchObject({ name: 'loaded again' })
})
