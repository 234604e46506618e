import { UnusableDataDirectory } from '@jangteo/service-kit'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const DIGEST = /^[0-9a-f]{64}$/
/** A process may have few files open, and a shop has many. */
const AT_ONCE = 8
/** Nothing is there, no file is there, the disk cannot read it. Any other failure says nothing about the file. */
const DAMAGE = new Set(['ENOENT', 'EISDIR', 'EIO'])

/**
 * Throws `UnusableDataDirectory` where a released file is not what its name, the SHA-256 of its bytes, says: pages would be
 * composed of it, and no browser would run it.
 */
export async function requireWholeBlobs(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'blobs')
  if (!existsSync(folder)) return
  const digests = (await readdir(folder)).filter((name) => DIGEST.test(name))
  const damaged = await countDamaged(folder, digests)
  if (damaged === 0) return
  throw new UnusableDataDirectory(
    dataDir,
    `${damaged} of ${digests.length} released files in ${folder} are damaged.`,
  )
}

async function countDamaged(folder: string, digests: readonly string[]): Promise<number> {
  const waiting = [...digests]
  let damaged = 0
  const work = async (): Promise<void> => {
    for (let digest = waiting.pop(); digest !== undefined; digest = waiting.pop())
      if (!(await isWhole(folder, digest))) damaged += 1
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return damaged
}

async function isWhole(folder: string, digest: string): Promise<boolean> {
  try {
    const bytes = await readFile(join(folder, digest))
    return createHash('sha256').update(bytes).digest('hex') === digest
  } catch (error) {
    const isDamage = error instanceof Error && 'code' in error && DAMAGE.has(String(error.code))
    if (isDamage) return false
    throw error
  }
}

/** Throws `UnusableDataDirectory` where files of live releases are gone: pages name them, and nobody could load them. */
export function requireEveryFile(dataDir: string, missing: readonly string[]): void {
  if (missing.length === 0) return
  const files = missing.length === 1 ? '1 released file is' : `${missing.length} released files are`
  throw new UnusableDataDirectory(
    dataDir,
    `${files} missing in ${join(dataDir, 'blobs')}, among them ${missing[0]}.`,
  )
}
