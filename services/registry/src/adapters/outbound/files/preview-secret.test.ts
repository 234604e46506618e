import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { previewSecret } from './preview-secret.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-secret-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('is made once, for its owner alone, and nothing lies beside it', async () => {
  const file = join(folder, 'registry', 'secret')
  const first = previewSecret(file)
  expect(first).toMatch(/^[\w-]{43}$/)
  expect(previewSecret(file)).toBe(first)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(join(folder, 'registry'))).toEqual(['secret'])
  expect(previewSecret(join(folder, 'other'))).not.toBe(first)
})

it('is only read where it is, as in a folder that nobody may write', async () => {
  const file = join(folder, 'secret')
  previewSecret(file)
  const { mtimeNs } = await stat(folder, { bigint: true })
  previewSecret(file)
  expect((await stat(folder, { bigint: true })).mtimeNs).toBe(mtimeNs)
})
