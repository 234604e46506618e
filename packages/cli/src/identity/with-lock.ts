import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const RETRY_MS = 50
const STALE_MS = 30_000

/**
 * Runs the work while no other command of this user does such work. A refresh token is worth one use; a second one would end the
 * whole sign-in. The lock of a killed command is taken over after half a minute.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'lock')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  while (!(await take(lock))) await setTimeout(RETRY_MS)
  try {
    return await work()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await mkdir(lock)
    return true
  } catch (error) {
    if (!isTaken(error)) throw error
    const known = await stat(lock).catch(() => undefined)
    if (known && Date.now() - known.mtimeMs > STALE_MS) await rm(lock, { recursive: true, force: true })
    return false
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'
