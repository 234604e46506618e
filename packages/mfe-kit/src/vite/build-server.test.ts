import type { MfeManifest } from '@jangteo/contracts'
import { init, parse } from 'es-module-lexer'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { build } from 'vite'
import { mfe } from './mfe.ts'

const source = (path: string): string => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)))
const SERVER = `import { defineServer } from ${source('../server/index.ts')}
import pages from './pages.ts'
export default defineServer({ name: 'fixture', pages })`

/** Inside of the package, where a server script finds Vue. */
const cache = fileURLToPath(new URL('../../.cache/', import.meta.url))
mkdirSync(cache, { recursive: true })
const [folder, outDir] = [mkdtempSync(join(cache, 'server-')), mkdtempSync(join(tmpdir(), 'mfe-out-'))]
afterAll(() => [folder, outDir].forEach((path) => rmSync(path, { recursive: true })))

async function buildWith(server: string): Promise<MfeManifest> {
  cpSync(fileURLToPath(new URL('testing/fixture-mfe', import.meta.url)), folder, { recursive: true })
  for (const file of ['mfe.ts', 'pages.ts', 'badge.ts', 'FixturePage.vue']) {
    const path = join(folder, 'src', file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replaceAll(`'../../../../index.ts'`, source('../index.ts')))
  }
  writeFileSync(join(folder, 'src/server.ts'), server)
  await build({ ...mfe(), root: folder, configFile: false, logLevel: 'silent', build: { outDir } })
  return JSON.parse(readFileSync(join(outDir, 'mfe.json'), 'utf8'))
}

it('the preset builds src/server.ts into one script that imports nothing and leaves its render', async () => {
  const manifest = await buildWith(SERVER)
  expect(manifest.server).toMatch(/^server\/render-[0-9a-f]{8}\.js$/)
  const script = readFileSync(join(outDir, manifest.server ?? ''), 'utf8')
  await init
  expect(parse(script)[0]).toEqual([])
  expect(script).toMatch(/^var jangteoServer=/)
  expect(script).not.toMatch(/process\.env|jt-icon.*customElements/)
  expect(manifest.imports).toContain('vue')
  expect(script).toContain('Only without scripts')
})

it('the preset refuses a server script that imports a module of Node', async () => {
  await expect(buildWith(`import 'node:fs'\n${SERVER}`)).rejects.toThrow(
    /server\.ts imports node:fs\. What renders pages on a server has nothing but ECMAScript\./,
  )
})
