/** One whole answer, as it can be given again. */
export interface KeptFile {
  readonly headers: Record<string, string | string[]>
  readonly bytes: Uint8Array
  readonly keptAt: Date
}

/** Files in memory, up to a number of bytes; those that nobody asked for longest are given up first. */
export class KeptFiles {
  readonly #maxBytes: number
  /** In the order in which they were last asked for. */
  readonly #files = new Map<string, KeptFile>()
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  find(key: string): KeptFile | undefined {
    const file = this.#files.get(key)
    if (file === undefined) return undefined
    this.#files.delete(key)
    this.#files.set(key, file)
    return file
  }

  keep(key: string, file: KeptFile): void {
    this.#forget(key)
    this.#files.set(key, file)
    this.#bytes += file.bytes.byteLength
    for (const oldest of this.#files.keys()) {
      if (this.#bytes <= this.#maxBytes) return
      this.#forget(oldest)
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#files.get(key)?.bytes.byteLength ?? 0
    this.#files.delete(key)
  }
}
