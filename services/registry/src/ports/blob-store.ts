/** Keeps bytes by their SHA-256. What is stored is never changed. */
export interface BlobStore {
  /** Answers the digest in hex. Resolves when the bytes are safe on disk; storing the same bytes again is a no-op. */
  put(bytes: Uint8Array): Promise<string>
  /** Rejects with `AlteredBlob` where the stored bytes are no longer those of the digest. */
  get(digest: string): Promise<Uint8Array | undefined>
  has(digest: string): Promise<boolean>
}

export class AlteredBlob extends Error {
  override readonly name = 'AlteredBlob'

  constructor(digest: string) {
    super(
      `The stored bytes of ${digest} were altered: put back the file, or publish and promote another build.`,
    )
  }
}
