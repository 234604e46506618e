import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Storybook, createStorybook } from './storybook.ts'

/** Stands in for the program of Storybook, which needs most of a minute. */
const PROGRAM = `
const { mkdirSync, writeFileSync } = require('node:fs')
const folder = process.argv[process.argv.indexOf('--output-dir') + 1]
mkdirSync(folder, { recursive: true })
writeFileSync(folder + '/index.html', 'built')
console.log('as told')`

let root: string
let started: number
const write = async (file: string, content: string): Promise<void> => {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), content)
}
const create = (logFile = 'storybook.log'): Storybook => createStorybook(join(root, logFile), root)
const build = (storybook: Storybook): Promise<boolean> => storybook.build(() => (started += 1))

beforeEach(async () => {
  started = 0
  root = await mkdtemp(join(tmpdir(), 'jangteo-storybook-'))
  const storybook = 'packages/ui-kit/node_modules/storybook'
  await write('pnpm-lock.yaml', '')
  await write('packages/ui-kit/package.json', '{}')
  await write(
    `${storybook}/package.json`,
    '{ "exports": { "./internal/bin/dispatcher": "./dispatcher.cjs" } }',
  )
  await write(`${storybook}/dispatcher.cjs`, PROGRAM)
})
afterEach(() => rm(root, { recursive: true }))

describe('the Storybook of a run', () => {
  it('is built once for the same sources', async () => {
    const first = create()
    expect([first.isThere(), first.isBuilding()]).toEqual([false, true])
    expect(await build(first)).toBe(true)
    expect([first.isThere(), first.isBuilding()]).toEqual([true, false])
    expect(await readFile(join(first.dir, 'index.html'), 'utf8')).toBe('built')
    expect(await readFile(join(root, 'storybook.log'), 'utf8')).toContain('as told')
    const next = create()
    expect(await build(next)).toBe(false)
    expect([started, next.isBuilding()]).toEqual([1, false])
  })

  it('is built again when its sources have changed', async () => {
    await build(create())
    await write('packages/ui-kit/src/new.stories.ts', '')
    expect(await build(create())).toBe(true)
  })

  it('keeps the last build where the next one fails, and says where to look', async () => {
    await build(create())
    await write('packages/ui-kit/src/new.stories.ts', '')
    await write('packages/ui-kit/node_modules/storybook/dispatcher.cjs', 'process.exit(1)')
    const storybook = create()
    await expect(build(storybook)).rejects.toThrow('storybook.log says why')
    expect([storybook.isThere(), storybook.isBuilding()]).toEqual([true, false])
  })

  it('is not being built for ever where its build cannot even start', async () => {
    const storybook = create('no such folder/storybook.log')
    await expect(build(storybook)).rejects.toThrow('ENOENT')
    expect(storybook.isBuilding()).toBe(false)
  })
})
