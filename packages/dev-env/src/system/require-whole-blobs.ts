import { UnusableDataDirectory } from '@jangteo/service-kit'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const DIGEST = /^[0-9a-f]{64}$/

/**
 * Throws `UnusableDataDirectory` where a released file is not what its name, the SHA-256 of its bytes, says: pages would be
 * composed of it, and no browser would run it.
 */
export async function requireWholeBlobs(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'blobs')
  if (!existsSync(folder)) return
  const digests = (await readdir(folder)).filter((name) => DIGEST.test(name))
  const isWhole = async (digest: string): Promise<boolean> => {
    const bytes = await readFile(join(folder, digest)).catch(() => undefined)
    return bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === digest
  }
  const states = await Promise.all(digests.map(isWhole))
  const damaged = states.filter((whole) => !whole).length
  if (damaged === 0) return
  throw new UnusableDataDirectory(
    dataDir,
    `${damaged} of ${digests.length} released files in ${folder} are damaged.`,
  )
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
