import type { RenderTask } from './outcome.ts'

const REMEMBERED = 16

/** Scripts in memory that all threads share, so that one goes along with each page without being copied. */
export class SharedScripts {
  readonly #known = new Map<string, SharedArrayBuffer>()

  /** The same memory for the same id, until sixteen others were used since. */
  share({ scriptId, script }: Pick<RenderTask, 'scriptId' | 'script'>): SharedArrayBuffer {
    const shared = this.#known.get(scriptId) ?? toShared(script)
    this.#known.delete(scriptId)
    this.#known.set(scriptId, shared)
    const [oldest] = this.#known.keys()
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest)
    return shared
  }
}

function toShared(script: string): SharedArrayBuffer {
  const bytes = Buffer.from(script)
  const shared = new SharedArrayBuffer(bytes.byteLength)
  new Uint8Array(shared).set(bytes)
  return shared
}

export const sharedText = (shared: SharedArrayBuffer): string => Buffer.from(shared).toString()
