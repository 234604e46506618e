import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { isAlive, type ProcessIdentity, thisProcess } from './process-identity.ts'

/** Another living process uses the data directory. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse'
}

export interface LockFile {
  release(): Promise<void>
}

const isIdentity = (value: unknown): value is ProcessIdentity =>
  typeof value === 'object' && value !== null && 'pid' in value && Number.isInteger(value.pid)

async function readHolder(path: string): Promise<ProcessIdentity | undefined> {
  try {
    const content: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isIdentity(content) ? content : undefined
  } catch {
    return undefined
  }
}

const isSame = (a: ProcessIdentity | undefined, b: ProcessIdentity | undefined): boolean =>
  a?.pid === b?.pid && a?.startedAt === b?.startedAt

/** Moves a dead process's lock aside. Whoever moved a living one by mistake, because another was faster, puts it back. */
async function setAside(path: string, dead: ProcessIdentity | undefined): Promise<void> {
  const aside = `${path}.${process.pid}.${crypto.randomUUID()}`
  try {
    await rename(path, aside)
    if (!isSame(await readHolder(aside), dead)) await link(aside, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  } finally {
    await rm(aside, { force: true })
  }
}

/** A hard link appears with its content at once and never replaces a file: no one can read a half-written lock. */
async function create(path: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.${crypto.randomUUID()}`
  await writeFile(draft, JSON.stringify(await thisProcess()))
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** PGlite takes no lock of its own: two processes on one directory lose data without an error. */
export async function acquireLockFile(path: string, directory: string): Promise<LockFile> {
  if (!(await create(path))) {
    const holder = await readHolder(path)
    if (holder !== undefined && (await isAlive(holder))) {
      throw new DataDirectoryInUse(
        `Jangteo already runs with the data in ${directory} (process ${holder.pid}). ` +
          'Stop that process, or start this one with another DATA_DIR.',
      )
    }
    await setAside(path, holder)
    if (!(await create(path))) {
      throw new DataDirectoryInUse(`Another process has just taken the data in ${directory}. Try again.`)
    }
  }
  return { release: () => rm(path, { force: true }) }
}
