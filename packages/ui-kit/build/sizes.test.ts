import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readGenerated } from './generated-text.ts'
import { ROOT, bundle } from './sizes/bundle.ts'
import { KB, type Sizes, measureSizes, overBudget } from './sizes/measure-sizes.ts'
import { sizeTable, staleRows } from './sizes/size-table.ts'

let sizes: Sizes
beforeAll(async () => {
  sizes = await measureSizes()
})

/** Elements that are made of other elements. */
const BUILT_ON: Readonly<Record<string, readonly string[]>> = {
  'chip-group': ['chip'],
  drawer: ['dialog'],
  'shipping-progress': ['progress'],
}
/** Folders whose element, as a class or defined, is among these files. */
const elementsIn = (files: readonly string[]): readonly string[] => [
  ...new Set(files.flatMap((file) => /^src\/([a-z-]+)\/\1(?:\.define)?\.ts$/.exec(file)?.[1] ?? [])),
]

describe('what the elements weigh', () => {
  it('keeps to the budgets', () => {
    expect(overBudget(sizes)).toEqual([])
  })

  it('is what the README says', () => {
    const written = readGenerated(join(ROOT, 'README.md'), 'sizes')
    expect(staleRows(written, sizeTable(sizes)), 'run `pnpm --filter @jangteo/ui-kit size`').toEqual([])
  })

  it('is of elements that bring no other element along', () => {
    for (const { what, bundle } of sizes.elements)
      expect(
        [...elementsIn(bundle.files)].sort(),
        `${what}: is it built on another? Then say so in BUILT_ON`,
      ).toEqual([what, ...(BUILT_ON[what] ?? [])].sort())
  })

  it('is nothing for an import of a class that is not used', async () => {
    const { gzip } = await bundle(`import { JtDialog } from ${JSON.stringify(`${ROOT}src/dialog/dialog.ts`)}`)
    expect(gzip).toBeLessThan(0.2 * KB)
  })
})

describe('a table of sizes', () => {
  const table = '| what | gzip |\n| --- | --: |\n| button | 8.1 |\n| icon | 9.0 |'

  it('is stale where a row is missing, superfluous or off by more than a last digit', () => {
    expect(staleRows(table, table)).toEqual([])
    expect(staleRows(table, table.replace('8.1', '8.2'))).toEqual([])
    expect(staleRows(table, table.replace('8.1', '8.4'))).toEqual(['button'])
    expect(staleRows(table, `${table}\n| menu | 9.1 |`)).toEqual(['menu'])
    expect(staleRows(`${table}\n| menu | 9.1 |`, table)).toEqual(['menu'])
  })
})

describe('a bundle over its budget', () => {
  it('is told with both numbers', () => {
    const heavy = { minified: 9 * KB, gzip: 3.25 * KB, brotli: 3 * KB, files: [] }
    const sets = [
      { what: 'menu', bundle: heavy, limit: 3 },
      { what: 'menu with room', bundle: heavy, limit: 3.25 },
      { what: 'menu without budget', bundle: heavy },
    ]
    expect(overBudget({ sets, elements: [] })).toEqual(['menu: 3.25 KB after gzip, budget 3 KB'])
  })
})
