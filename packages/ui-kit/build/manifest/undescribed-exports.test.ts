import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { root } from './analyze.ts'
import { publicModules, undescribedExports } from './undescribed-exports.ts'

const folder = mkdtempSync(join(tmpdir(), 'jangteo-exports-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('every export of the entry points of the kit is described, with its properties', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { exports } = manifest as { exports: Readonly<Record<string, unknown>> }
  const modules = publicModules(root, exports)
  expect(modules).toContain(join(root, 'src/server.ts'))
  expect(modules).toContain(join(root, 'src/button/button.ts'))
  expect(undescribedExports(modules)).toEqual([])
})

it('an export and a property that nothing describes are told, also of a re-export', () => {
  const file = join(folder, 'text.ts')
  writeFileSync(
    file,
    `/** A text. */
    export interface Text {
      readonly words: string
      /** How many. */
      readonly count: number
    }
    export type Kind = 'a' | 'b'
    export const write = (): void => {}
    /** Known. */
    export const read = (): void => {}`,
  )
  const door = join(folder, 'door.ts')
  writeFileSync(door, `export { read, write, type Kind, type Text as Words } from './text.ts'`)
  expect(undescribedExports([door])).toEqual(['Kind', 'Text.words', 'write'])
})
