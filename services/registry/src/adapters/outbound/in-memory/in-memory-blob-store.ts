import { createHash } from 'node:crypto'
import type { BlobStore } from '../../../ports/blob-store.ts'

export class InMemoryBlobStore implements BlobStore {
  readonly #blobs = new Map<string, Uint8Array>()

  async put(bytes: Uint8Array): Promise<string> {
    const digest = createHash('sha256').update(bytes).digest('hex')
    if (!this.#blobs.has(digest)) this.#blobs.set(digest, bytes.slice())
    return digest
  }

  async get(digest: string): Promise<Uint8Array | undefined> {
    return this.#blobs.get(digest)
  }

  async has(digest: string): Promise<boolean> {
    return this.#blobs.has(digest)
  }
}
