import { UnusableDataDirectory } from '@jangteo/service-kit'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requireEveryFile, requireWholeBlobs } from './require-whole-blobs.ts'

let dataDir = ''

async function keep(bytes: string): Promise<string> {
  const file = join(dataDir, 'blobs', createHash('sha256').update(bytes).digest('hex'))
  await writeFile(file, bytes)
  return file
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'jangteo-blobs-'))
  await mkdir(join(dataDir, 'blobs'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

describe('released files in the data folder', () => {
  it('may be missing altogether, as before the first start', async () => {
    await rm(join(dataDir, 'blobs'), { recursive: true })
    await expect(requireWholeBlobs(dataDir)).resolves.toBeUndefined()
  })

  it('are accepted when each is what its name says, whatever an upload left half-written', async () => {
    const file = await keep('export {}')
    await writeFile(`${file}.0d4c.tmp`, 'exp')
    await expect(requireWholeBlobs(dataDir)).resolves.toBeUndefined()
  })

  it('are refused, with what to do, when one of them has been emptied', async () => {
    await keep('export {}')
    await truncate(await keep('export default 1'))
    const refusal = requireWholeBlobs(dataDir)
    await expect(refusal).rejects.toThrow(UnusableDataDirectory)
    await expect(refusal).rejects.toThrow(/1 of 2 released files .* are damaged.*delete it to start afresh/)
  })

  it('are refused when one of them cannot be read', async () => {
    await mkdir(join(dataDir, 'blobs', 'a'.repeat(64)))
    await expect(requireWholeBlobs(dataDir)).rejects.toThrow('1 of 1 released files')
  })

  it('are not called damaged where reading fails for another reason', async () => {
    const blob = join(dataDir, 'blobs', 'a'.repeat(64))
    await symlink(blob, blob)
    await expect(requireWholeBlobs(dataDir)).rejects.toThrow('ELOOP')
  })

  it('may be more than a process may have open', async () => {
    for (let count = 0; count < 300; count += 1) await keep(`export default ${count}`)
    const source = new URL('require-whole-blobs.ts', import.meta.url).href
    const check = `import { requireWholeBlobs } from '${source}'; await requireWholeBlobs('${dataDir}')`
    const command = 'ulimit -n 100 && exec "$0" --input-type=module --eval "$1"'
    expect(() => execFileSync('bash', ['-c', command, process.execPath, check])).not.toThrow()
  })

  it('are refused, with what to do, when a live release names one that is gone', () => {
    expect(() => requireEveryFile(dataDir, [])).not.toThrow()
    const missing = ['/assets/catalog/0123456789abcdef/mfe.js']
    expect(() => requireEveryFile(dataDir, missing)).toThrow(UnusableDataDirectory)
    expect(() => requireEveryFile(dataDir, missing)).toThrow(
      /1 released file is missing in .*blobs, among them .*mfe.js.*delete it to start afresh/,
    )
  })
})
