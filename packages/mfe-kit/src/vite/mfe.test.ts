import platform from '@jangteo/platform/package.json' with { type: 'json' }
import { type MfeManifest, MfeManifestSchema } from '@jangteo/contracts'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { KIT_VERSION } from './kit.ts'
import { mfe } from './mfe.ts'
import type { MfeConfig } from './project.ts'

const fixture = fileURLToPath(new URL('testing/fixture-mfe', import.meta.url))
const outDir = mkdtempSync(join(tmpdir(), 'mfe-preset-'))
const read = (file: string): string => readFileSync(join(outDir, file), 'utf8')
const files = (): string[] => readdirSync(outDir, { recursive: true, encoding: 'utf8' })
const scripts = (): string[] => files().filter((file) => file.endsWith('.js'))

describe('the MFE preset', () => {
  let manifest: MfeManifest

  beforeAll(async () => {
    await build({ ...mfe(), root: fixture, configFile: false, build: { outDir } })
    manifest = JSON.parse(read('mfe.json'))
  })
  afterAll(() => {
    rmSync(outDir, { recursive: true })
    rmSync(join(fixture, '.cache'), { recursive: true, force: true })
  })

  it('joins the team’s half of the manifest with what the bundle says', () => {
    expect(Value.Check(MfeManifestSchema, manifest)).toBe(true)
    expect(manifest).toMatchObject({ name: 'fixture', kind: 'mfe', events: { hears: ['cart.changed'] } })
    expect(manifest.version).toMatch(/^0\.0\.0\+[0-9a-f]{8}$/)
    expect(manifest.routes.map(({ existsAt }) => existsAt)).toEqual([undefined, '/api/notes/:note'])
    expect(manifest.entry).toMatch(/^mfe-[\w-]{8}\.js$/)
    expect(manifest.css).toHaveLength(1)
    expect(files()).toEqual(
      expect.arrayContaining([manifest.entry, ...manifest.css, ...(manifest.preload ?? [])]),
    )
  })

  it('preloads the pages, but no fragment', () => {
    expect(manifest.preload?.some((file) => file.includes('/pages-'))).toBe(true)
    expect(manifest.preload?.some((file) => file.includes('/badge-'))).toBe(false)
  })

  it('tells which chunks and elements the page of a route needs that is loaded lazily', () => {
    expect(manifest.pages).toEqual({
      '/n/:note': {
        files: [expect.stringMatching(/^chunks\/NotePage-[\w-]{8}\.js$/)],
        imports: ['@jangteo/ui-kit/chip', 'vue'],
      },
    })
    expect(files()).toEqual(expect.arrayContaining(manifest.pages?.['/n/:note']?.files ?? []))
  })

  it('leaves shared modules to the import map and bundles nothing of them', () => {
    expect(manifest.imports).toEqual([
      '@jangteo/platform',
      '@jangteo/ui-kit/chip',
      '@jangteo/ui-kit/icon',
      'pinia',
      'vue',
      'vue-router',
    ])
    const bytes = scripts().reduce((sum, file) => sum + read(file).length, 0)
    expect(bytes).toBeLessThan(20_000)
  })

  it('tells which imports the first page view needs: those of lazy parts are not among them', () => {
    expect(manifest.importsAtOnce).toEqual(manifest.imports.filter((name) => !name.endsWith('/chip')))
  })

  it('leaves what stands in <noscript> to servers', () => {
    expect(scripts().map(read).join()).toContain('noscript')
    expect(scripts().map(read).join()).not.toContain('Only without scripts')
  })

  it('requires the platform and the kit that it was built with', () => {
    expect(manifest.requires).toEqual({
      '@jangteo/platform': `^${platform.version}`,
      '@jangteo/ui-kit': `^${KIT_VERSION}`,
      vue: '^3.5.0',
    })
  })

  it('tells which fragments and pages of other teams it uses, and how', () => {
    expect(manifest.uses).toEqual({
      fragments: [{ tag: 'oth-card', attributes: ['item-id'], events: ['oth-picked'] }],
      routes: ['/p/:any'],
    })
  })

  it('loads the elements of a lazy part together with it, but not those that every page has', () => {
    expect(read(manifest.entry)).toMatch(
      /Promise\.all\(\[import\(.\.\/chunks\/badge-[\w-]+\.js.\)[^\]]*,import\(.@jangteo\/ui-kit\/chip.\)\.catch\(/,
    )
    expect(read(manifest.entry)).not.toContain('ui-kit/icon')
  })

  it('drops the schemas of contracts that nothing uses', () => {
    expect(scripts().filter((file) => read(file).includes('~kind'))).toEqual([])
  })

  it('keeps its styles to itself', () => {
    const css = read(manifest.css[0] ?? '')
    expect(css).toMatch(
      /^@layer mfe\.fixture\s*\{\s*@scope\s*\(\[data-mfe=["']?fixture["']?\]\) to \(:scope \[data-mfe\]\)/,
    )
    expect(css).toMatch(/\.title\[data-v-[0-9a-f]{8}\]/)
  })

  it('publishes no source map', () => {
    expect(files().filter((file) => file.endsWith('.map'))).toEqual([])
    expect(scripts().filter((file) => read(file).includes('sourceMappingURL'))).toEqual([])
  })

  it('gives each lazy chunk a second chance', () => {
    expect(read(manifest.entry)).toMatch(/import\(.\.\/chunks\/pages-[\w-]+\.js.\)\.catch\(/)
  })
})

describe('the version of a build', () => {
  const [folder, out] = [mkdtempSync(join(tmpdir(), 'mfe-version-')), mkdtempSync(join(tmpdir(), 'mfe-out-'))]
  afterAll(() => [folder, out].forEach((path) => rmSync(path, { recursive: true })))

  const versionOf = async (code: string, config: Partial<MfeConfig> = {}): Promise<string> => {
    const written = JSON.parse(readFileSync(join(fixture, 'mfe.config.json'), 'utf8'))
    writeFileSync(join(folder, 'mfe.config.json'), JSON.stringify({ ...written, ...config }))
    cpSync(join(fixture, 'src'), join(folder, 'src'), { recursive: true })
    writeFileSync(join(folder, 'src/mfe.ts'), code)
    await build({ ...mfe(), root: folder, configFile: false, build: { outDir: out } })
    return JSON.parse(readFileSync(join(out, 'mfe.json'), 'utf8')).version
  }

  it('is another one for other bytes, and the same for the same', async () => {
    const first = await versionOf('export default 1')
    expect(await versionOf('export default 2')).not.toBe(first)
    expect(await versionOf('export default 1')).toBe(first)
  })

  it('is another one where the same bytes promise something else', async () => {
    const first = await versionOf('export default 1')
    const silent = { events: { publishes: [], hears: [] } }
    expect(await versionOf('export default 1', silent)).not.toBe(first)
  })
})

describe('the MFE preset, given a manifest that is wrong', () => {
  const broken = mkdtempSync(join(tmpdir(), 'mfe-broken-'))
  afterAll(() => rmSync(broken, { recursive: true }))
  const run = () => build({ ...mfe(), root: broken, configFile: false, logLevel: 'silent' })

  it('says where it looked for one that is missing', async () => {
    await expect(run()).rejects.toThrow(`No mfe.config.json in ${broken}`)
  })

  it('names each field that does not fit', async () => {
    cpSync(fixture, broken, { recursive: true })
    writeFileSync(join(broken, 'mfe.config.json'), '{ "name": "Fixture!", "kind": "mfe", "colour": "red" }')
    await expect(run()).rejects.toThrow(/not a valid MFE manifest:\n(.*\n)* {2}\/name must match/)
    await expect(run()).rejects.toThrow(/\n {2}\/colour /)
  })

  it('names a fact of the page that the code publishes and the manifest hides', async () => {
    cpSync(fixture, broken, { recursive: true })
    writeFileSync(join(broken, 'src/mfe.ts'), "export default (e) => e.publish('cart.changed', {})\n")
    await expect(run()).rejects.toThrow('The code publishes cart.changed, and mfe.config.json does not tell.')
  })

  it.each([
    ['importsAtOnce', ['vue']],
    ['needs', { vue: ['chunks/a.js'] }],
    ['entry', 'other.js'],
  ])('refuses %s, which the bundle says', async (field, value) => {
    cpSync(fixture, broken, { recursive: true })
    const config: object = JSON.parse(readFileSync(join(fixture, 'mfe.config.json'), 'utf8'))
    writeFileSync(join(broken, 'mfe.config.json'), JSON.stringify({ ...config, [field]: value }))
    await expect(run()).rejects.toThrow(`/${field} is read from the bundle`)
  })
})
