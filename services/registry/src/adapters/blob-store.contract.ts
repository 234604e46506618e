import { describe, expect, it } from 'vitest'
import type { BlobStore } from '../ports/blob-store.ts'

const bytes = new TextEncoder().encode('bytes')
const SHA256_OF_BYTES = '277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9'

export function describeBlobStore(name: string, create: () => Promise<BlobStore>): void {
  describe(`${name} as a blob store`, () => {
    it('gives back what was put, by its SHA-256', async () => {
      const store = await create()
      expect(await store.put(bytes)).toBe(SHA256_OF_BYTES)
      expect([...((await store.get(SHA256_OF_BYTES)) ?? [])]).toEqual([...bytes])
      expect(await store.has(SHA256_OF_BYTES)).toBe(true)
    })

    it('keeps one copy when many put the same bytes at once', async () => {
      const store = await create()
      const digests = await Promise.all(Array.from({ length: 8 }, () => store.put(bytes)))
      expect(new Set(digests).size).toBe(1)
      expect(await store.get(SHA256_OF_BYTES)).toHaveLength(bytes.length)
    })

    it('keeps an empty file', async () => {
      const store = await create()
      expect(await store.get(await store.put(new Uint8Array()))).toHaveLength(0)
    })

    it.each(['0'.repeat(64), '../../etc/passwd', ''])('knows nothing under %j', async (digest) => {
      const store = await create()
      expect(await store.get(digest)).toBeUndefined()
      expect(await store.has(digest)).toBe(false)
    })
  })
}
