/** Keeps bytes by their SHA-256. What is stored is never changed. */
export interface BlobStore {
  /** Answers the digest in hex. Resolves when the bytes are safe on disk; storing the same bytes again is a no-op. */
  put(bytes: Uint8Array): Promise<string>
  get(digest: string): Promise<Uint8Array | undefined>
  has(digest: string): Promise<boolean>
}
