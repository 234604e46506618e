import { Duplex } from 'node:stream'
import type { Engine } from './engine.ts'

const TERMINATE = 'X'.charCodeAt(0)
/** AuthenticationOk, then ReadyForQuery(idle): the engine has no authentication phase of its own. */
const WELCOME = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49])

/** What `pg.Client` takes for its socket, with the embedded engine at the other end. `pg` writes whole messages. */
export class EngineStream extends Duplex {
  readonly #engine: Engine
  #isGreeted = false

  constructor(engine: Engine) {
    super()
    this.#engine = engine
  }

  connect(): void {
    process.nextTick(() => this.emit('connect'))
  }
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }

  override _read(): void {
    // Answers are pushed when the engine gives them.
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.#forward(chunk).then(() => done(), done)
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error) => void): void {
    this.#forward(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done)
  }

  async #forward(messages: Buffer): Promise<void> {
    if (!this.#isGreeted) {
      this.#isGreeted = true
      this.push(WELCOME)
      return
    }
    if (messages[0] === TERMINATE) {
      this.push(null)
      return
    }
    const answer = await this.#engine.execute(Uint8Array.from(messages))
    if (answer.length > 0) this.push(answer)
  }
}
