import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AlteredBlob, type BlobStore } from '../../../ports/blob-store.ts'

const DIGEST = /^[0-9a-f]{64}$/

/** One file for each blob, named by its digest. A crash leaves either the whole file or none. */
export class FileBlobStore implements BlobStore {
  readonly #folder: string
  #isReady: Promise<unknown> | undefined

  constructor(folder: string) {
    this.#folder = folder
  }

  async put(bytes: Uint8Array): Promise<string> {
    const digest = digestOf(bytes)
    this.#isReady ??= mkdir(this.#folder, { recursive: true })
    await this.#isReady
    const target = join(this.#folder, digest)
    if (!(await exists(target))) await this.#write(target, bytes)
    return digest
  }

  async get(digest: string): Promise<Uint8Array | undefined> {
    if (!DIGEST.test(digest)) return undefined
    const bytes = await readIfThere(join(this.#folder, digest))
    // Browsers keep a released file for a year: one that was altered must not reach them, not even to be refused.
    if (bytes !== undefined && digestOf(bytes) !== digest) throw new AlteredBlob(digest)
    return bytes
  }

  async has(digest: string): Promise<boolean> {
    return DIGEST.test(digest) && (await exists(join(this.#folder, digest)))
  }

  async #write(target: string, bytes: Uint8Array): Promise<void> {
    const temporary = `${target}.${randomUUID()}.tmp`
    try {
      await writeDurably(temporary, bytes)
      await rename(temporary, target)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
    await syncFolder(this.#folder)
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A rename is only durable once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
