import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { WorkerAnswer, WorkerRequest, WorkerSettings } from './worker-messages.ts'

interface Waiting {
  resolve(bytes: Uint8Array): void
  reject(error: Error): void
}

export interface EngineOptions extends WorkerSettings {
  /** Told when the thread ends although nobody closed it. */
  readonly onDeath?: (error: Error) => void
  /** Default: PGlite. */
  readonly worker?: URL | undefined
  /** How long a start may take; one that takes longer is given up. Default 120 000 ms, several times that of a slow machine. */
  readonly maxStartMs?: number | undefined
}

const MAX_START_MS = 120_000
const PGLITE = new URL('./pglite-worker.ts', import.meta.url)

/** V8 now and then ends the process when it frees machine code of WebAssembly that a thread has replaced: nodejs/node#64500. */
const KEEP_MACHINE_CODE = '--no-wasm-code-gc'

/** PGlite in its own thread: inline it would starve the event loop. Speaks the PostgreSQL wire protocol. */
export class Engine {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #failure: Error | undefined
  #isOpen = false

  private constructor({ worker = PGLITE, onDeath, directory, template, inspects }: EngineOptions) {
    const settings: WorkerSettings = { directory, template, inspects }
    this.#worker = new Worker(worker, { workerData: settings })
    this.#worker.on('message', (answer: WorkerAnswer) => this.#settle(answer))
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', () => this.#fail(new Error('The embedded database has stopped.')))
    this.#worker.on('exit', () => {
      if (this.#isOpen) onDeath?.(this.#failure ?? new Error('The embedded database has stopped.'))
    })
  }

  static async start(options: EngineOptions): Promise<Engine> {
    setFlagsFromString(KEEP_MACHINE_CODE)
    const engine = new Engine(options)
    const { maxStartMs = MAX_START_MS } = options
    const limit = setTimeout(
      () => engine.#fail(new Error(`it has not started within ${maxStartMs / 1000} seconds`)),
      maxStartMs,
    )
    try {
      await engine.#ask({ kind: 'ready' })
      engine.#isOpen = true
      return engine
    } catch (error) {
      await engine.#worker.terminate()
      throw error
    } finally {
      clearTimeout(limit)
    }
  }

  /** Sends complete protocol messages of one client; answers the server's messages. */
  execute(bytes: Uint8Array): Promise<Uint8Array> {
    return this.#ask({ kind: 'execute', bytes })
  }

  /** Tarball of the whole cluster. */
  dump(): Promise<Uint8Array> {
    return this.#ask({ kind: 'dump' })
  }

  async close(): Promise<void> {
    this.#isOpen = false
    await this.#ask({ kind: 'close' })
    await this.#worker.terminate()
  }

  #ask(
    request: { kind: 'ready' | 'dump' | 'close' } | { kind: 'execute'; bytes: Uint8Array },
  ): Promise<Uint8Array> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ id, ...request } satisfies WorkerRequest)
    })
  }

  #settle(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if ('error' in answer) waiting?.reject(new Error(answer.error))
    else waiting?.resolve(answer.bytes ?? new Uint8Array())
  }

  #fail(error: Error): void {
    this.#failure ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#failure)
    this.#waiting.clear()
  }
}
