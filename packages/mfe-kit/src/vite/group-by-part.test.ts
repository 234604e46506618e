import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Rolldown, build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupByPart } from './group-by-part.ts'
import { releaseConfig } from './release-config.ts'

const root = mkdtempSync(join(tmpdir(), 'group-by-part-'))
const MOUNT = 'mfe-kit/src/pages-chassis.ts'
const LARGE = Array.from({ length: 600 }, (_, at) => `'word ${at}'`).join()

/** A module that shows when it runs, and uses others at once or when it is asked for them. */
function write(file: string, { uses = [] as string[], lazy = [] as string[], isLarge = false } = {}): void {
  const lines = [
    ...uses.map((used, at) => `import { own as use${at} } from '${used}'`),
    `console.log('runs ${file}')`,
    `export const own = () => [${[
      isLarge ? LARGE : `'${file}'`,
      ...uses.map((_, at) => `use${at}`),
      ...lazy.map((used) => `() => import('${used}')`),
    ].join()}]`,
  ]
  writeFileSync(join(root, 'src', file), lines.join('\n'))
}

describe('the files of a micro-frontend', () => {
  let chunks: readonly Rolldown.OutputChunk[] = []
  const fileOf = (module: string): string => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(join(root, 'src', module)))
    return (chunk ?? expect.fail(`${module} is in no file`)).name
  }

  beforeAll(async () => {
    mkdirSync(join(root, 'src/mfe-kit/src'), { recursive: true })
    write('mfe.ts', { uses: ['./name.ts'], lazy: ['./pages.ts', `./${MOUNT}`, './nav.ts', './box.ts'] })
    write('pages.ts', { uses: ['./api.ts', './routes.ts'] })
    write('routes.ts', { lazy: ['./home.ts', './detail.ts', './list.ts'] })
    write('home.ts', {
      uses: ['./name.ts', './dot.ts', './card.ts', './words.ts', './pixel.ts', './form.ts'],
    })
    write('list.ts', { uses: ['./name.ts', './pixel.ts', './form.ts'] })
    write('detail.ts', { uses: ['./name.ts', './dot.ts', './card.ts', './field.ts'] })
    write('nav.ts', { uses: ['./api.ts', './label.ts'] })
    write('box.ts', { uses: ['./label.ts', './words.ts', './alone.ts'] })
    write('form.ts', { uses: ['./field.ts'] })
    write('field.ts', { isLarge: true })
    write('card.ts', { uses: ['./listing.ts'] })
    write('listing.ts', { uses: ['./tick.ts'], isLarge: true })
    write('words.ts', { uses: ['./dot.ts'], isLarge: true })
    write('api.ts', { isLarge: true })
    write('label.ts', { isLarge: true })
    for (const file of [MOUNT, 'name.ts', 'dot.ts', 'tick.ts', 'alone.ts', 'pixel.ts']) write(file)
    const config = releaseConfig({ mfe: join(root, 'src/mfe.ts') }, () => false, {
      groups: [groupByPart()],
      doEntriesShare: true,
    })
    const { output } = (await build({
      ...config,
      root,
      configFile: false,
      logLevel: 'silent',
    })) as Rolldown.RolldownOutput
    chunks = output.filter((file) => file.type === 'chunk')
  })
  afterAll(() => rmSync(root, { recursive: true }))

  it.each([
    ['what the entry needs', 'name.ts', 'mfe'],
    ['what several fragments need', 'label.ts', 'mfe'],
    ['what pages and a fragment need', 'api.ts', 'mfe'],
    ['what all pages need', 'routes.ts', 'pages'],
    ['what mounts pages', MOUNT, 'pages'],
    ['what is too small for a file of its own', 'pixel.ts', 'pages'],
    ['what is that small, but has a file to go with', 'tick.ts', 'card'],
    ['what is that small in a fragment too', 'dot.ts', 'mfe'],
    ['what one fragment shares with a page', 'words.ts', 'shared'],
    ['what some pages share', 'listing.ts', 'card'],
    ['what is small only without its imports', 'card.ts', 'card'],
    ['what is small, but would have every page load a file of some', 'form.ts', 'form'],
    ['what one fragment needs', 'alone.ts', 'box'],
    ['the entry', 'mfe.ts', 'mfe'],
  ])('have %s where it costs least', (_what, module, file) => {
    expect(fileOf(module)).toBe(file)
  })

  it('keep a page and a fragment to themselves', () => {
    const own = ['home.ts', 'detail.ts', 'nav.ts', 'box.ts'].map(fileOf)
    expect(own).toEqual(['home', 'detail', 'nav', 'box'])
  })

  it('never import each other', () => {
    const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]))
    for (const [file] of imports) {
      const found = new Set(imports.get(file))
      for (const each of found) for (const next of imports.get(each) ?? []) found.add(next)
      expect(found, file).not.toContain(file)
    }
  })
})
