import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Rolldown, build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { elementModules } from './elements.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = mkdtempSync(join(tmpdir(), 'ui-kit-parts-'))
const modules = elementModules()

/** What this test reads of `mfe.json`. */
interface Manifest {
  readonly entry: string
  readonly provides: Readonly<Record<string, string>>
  readonly needs: Readonly<Record<string, readonly string[]>>
}

describe('the parts of the kit', () => {
  let manifest: Manifest
  let chunks: readonly Rolldown.OutputChunk[] = []
  const fileOf = (specifier: string): string => manifest.provides[specifier] ?? expect.fail(specifier)
  const definedIn = (file: string): readonly string[] => {
    const code = readFileSync(join(outDir, file), 'utf8')
    const words = new Set(
      [...code.matchAll(/(?<!CustomEvent)\(["'`](jt-[a-z-]+)["'`],/g)].map(([, tag]) => tag),
    )
    return modules.flatMap(({ tags }) => tags).filter((tag) => words.has(tag))
  }

  beforeAll(async () => {
    const { output } = (await build({
      root,
      logLevel: 'silent',
      build: { outDir },
    })) as Rolldown.RolldownOutput
    chunks = output.filter((file) => file.type === 'chunk')
    manifest = JSON.parse(readFileSync(join(outDir, 'mfe.json'), 'utf8'))
  })
  afterAll(() => {
    rmSync(outDir, { recursive: true })
    rmSync(join(root, '.cache/source-maps'), { recursive: true, force: true })
  })

  it('provides a module for each element, which defines it and at most the other elements of its part', () => {
    for (const { name, part } of modules) {
      const together = modules.filter((other) => (part ? other.part === part : other.name === name))
      const file = fileOf(`@jangteo/ui-kit/${name}`)
      expect([...definedIn(file)].sort(), name).toEqual(together.flatMap(({ tags }) => tags).sort())
    }
  })

  it('has its core under the name of the package', () => {
    expect(fileOf('@jangteo/ui-kit')).toBe(manifest.entry)
    expect(fileOf('@jangteo/ui-kit/button')).toBe(manifest.entry)
  })

  it('has in its core what several files use, what one file uses in that one, and in a part what it names', () => {
    const filesWith = (module: string): readonly string[] =>
      chunks
        .filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))
        .map(({ fileName }) => fileName)
    expect(filesWith('/src/controllers/arrow-keys.ts')).toEqual([manifest.entry])
    expect(filesWith('/src/controllers/child-watcher.ts')).toEqual([fileOf('@jangteo/ui-kit/select')])
    expect(filesWith('/directives/repeat.js')).toEqual([manifest.entry])
    expect(filesWith('/src/controllers/scroll-end.ts')).toEqual([fileOf('@jangteo/ui-kit/carousel')])
  })

  it('costs no request beside those for parts and elements', () => {
    const scripts = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    )
    expect(scripts.sort()).toEqual([...new Set(Object.values(manifest.provides))].sort())
  })

  it('tells which files a module needs beside its own', () => {
    expect(manifest.needs['@jangteo/ui-kit']).toBeUndefined()
    expect(manifest.needs['@jangteo/ui-kit/quantity']).toEqual([manifest.entry])
    const [core, listing] = ['@jangteo/ui-kit', '@jangteo/ui-kit/checkbox'].map(fileOf)
    expect(manifest.needs['@jangteo/ui-kit/switch']).toEqual([core, listing])
  })
})
