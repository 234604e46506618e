import {
  type FSWatcher,
  type WatchListener,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type SourceWatcher, watchSources } from './watch-sources.ts'

/** Vanishes between being seen and being watched. */
const FLEETING = 'fleeting'
/** The machine has no more watchers to give. */
const UNWATCHABLE = 'unwatchable'
vi.mock(import('node:fs'), async (original) => {
  const fs = await original()
  const watch = (dir: string, listener: WatchListener<string>): FSWatcher => {
    if (dir.endsWith(FLEETING)) fs.rmSync(dir, { recursive: true })
    if (dir.endsWith(UNWATCHABLE)) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    return fs.watch(dir, listener)
  }
  return { ...fs, watch: watch as typeof fs.watch }
})

let root: string
let watcher: SourceWatcher
const changed = new Set<string>()
const errors: unknown[] = []
const write = (path: string): void => writeFileSync(join(root, path), String(Math.random()))
const isTold = (path: string): Promise<void> => vi.waitFor(() => expect(changed).toContain(path), 20_000)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jangteo-watch-'))
  for (const dir of ['apps/shell/src', 'apps/shell/dist']) mkdirSync(join(root, dir), { recursive: true })
  write('apps/shell/src/main.ts')
  changed.clear()
  errors.length = 0
  watcher = watchSources(root, ['apps'], {
    onChange: (paths) => paths.forEach((path) => changed.add(path)),
    onError: (error) => errors.push(error),
  })
})
afterEach(() => {
  watcher.close()
  rmSync(root, { recursive: true })
})

it('tells of a file that is written, and once more after it was replaced by another', async () => {
  write('apps/shell/src/main.ts')
  await isTold('apps/shell/src/main.ts')
  for (let round = 0; round < 2; round += 1) {
    changed.clear()
    write('draft')
    renameSync(join(root, 'draft'), join(root, 'apps/shell/src/main.ts'))
    await isTold('apps/shell/src/main.ts')
  }
})

it('follows folders that are made later', async () => {
  mkdirSync(join(root, 'apps/shell/src/frame'))
  await vi.waitFor(async () => {
    write('apps/shell/src/frame/header.ts')
    await vi.waitFor(() => expect(changed).toContain('apps/shell/src/frame/header.ts'))
  }, 20_000)
})

it('passes over what is built', async () => {
  write('apps/shell/dist/shell.js')
  write('apps/shell/src/main.ts')
  await isTold('apps/shell/src/main.ts')
  expect(changed).not.toContain('apps/shell/dist/shell.js')
})

it('goes on watching after a folder that appeared and vanished', async () => {
  mkdirSync(join(root, 'apps/shell', FLEETING))
  await isTold(`apps/shell/${FLEETING}`)
  write('apps/shell/src/main.ts')
  await isTold('apps/shell/src/main.ts')
  expect(errors).toEqual([])
})

it('tells which folder it cannot watch, and goes on with the others', async () => {
  mkdirSync(join(root, 'apps/shell', UNWATCHABLE))
  await vi.waitFor(() => expect(errors.map(String)).toEqual(['Error: no space left']), 20_000)
  write('apps/shell/src/main.ts')
  await isTold('apps/shell/src/main.ts')
})
