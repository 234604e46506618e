import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Rolldown, build } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { isShared } from './shared-modules.ts'
import { loadImportsBeside } from './load-imports-beside.ts'

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
    plugins: [loadImportsBeside()],
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

it('starts to load the chunks that a lazy chunk imports together with it, but not what is there already', async () => {
  const folder = mkdtempSync(join(root, 'chunks-'))
  const write = (name: string, code: string): void => writeFileSync(join(folder, name), code)
  write(
    'main.js',
    "import './known.js'\nexport const open = [() => import('./one.js'), () => import('./other.js')]\n",
  )
  write('one.js', "import './known.js'\nimport { both } from './both.js'\nexport const one = [both]\n")
  write('other.js', "import { both } from './both.js'\nexport const other = [both, 2]\n")
  write('both.js', "export const both = 'both'\n")
  write('known.js', "console.log('known')\n")
  const { output } = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [loadImportsBeside()],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(folder, 'main.js'),
        preserveEntrySignatures: 'strict',
        output: { chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  })) as Rolldown.RolldownOutput
  const imported = [...output[0].code.matchAll(/import\([`"']([^`"']+)/g)].map(([, name = '']) => name)
  const nameOf = (path: string): string => /chunks\/(\w+)-/.exec(path)?.[1] ?? path
  expect(imported.map(nameOf)).toEqual(['one', 'both', 'other', 'both'])
  const names = output.map(({ fileName }) => fileName)
  expect(imported.map((path) => join('assets', path)).every((path) => names.includes(path))).toBe(true)
})
