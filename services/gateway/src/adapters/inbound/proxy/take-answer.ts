import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { type Dispatcher, errors } from 'undici'

type Controller = Dispatcher.DispatchController
type Info = (info: { readonly statusCode: number; readonly headers: IncomingHttpHeaders }) => void

export interface UpstreamRequest extends Dispatcher.DispatchOptions {
  readonly body: Readable | null
}

export interface UpstreamAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Whole where it is short. */
  readonly body: Uint8Array | Readable
}

export interface AnswerListener {
  readonly onInfo: Info
  readonly onAnswer: (answer: UpstreamAnswer) => void
  readonly onFailure: (error: Error) => void
}

/** A stream costs as much as everything else that is done for a short answer. */
const WHOLE_BYTES = 64 * 1024
const NOBODY_READS = new Error('Nobody reads the answer any more.')

/** RFC 9110 §6.4.1 */
export const hasBody = (method: string, status: number): boolean =>
  method !== 'HEAD' && status !== 204 && status !== 304

/** Takes the answer of one request. */
export class AnswerTaker implements Dispatcher.DispatchHandler {
  readonly #request: UpstreamRequest
  readonly #listener: AnswerListener
  readonly #chunks: Buffer[] = []
  #controller: Controller | undefined
  #isGivenUp = false
  #head: Omit<UpstreamAnswer, 'body'> | undefined
  #stream: Readable | undefined

  constructor(request: UpstreamRequest, listener: AnswerListener) {
    this.#request = request
    this.#listener = listener
  }

  giveUp(): void {
    this.#isGivenUp = true
    this.#controller?.abort(NOBODY_READS)
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller
    if (this.#isGivenUp) controller.abort(NOBODY_READS)
  }

  onResponseStart(controller: Controller, status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return this.#listener.onInfo({ statusCode: status, headers })
    this.#head = { status, headers }
    if (!hasBody(this.#request.method, status) || Number(headers['content-length']) <= WHOLE_BYTES) return
    this.#stream = streamOf(controller)
    this.#listener.onAnswer({ ...this.#head, body: this.#stream })
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    if (this.#stream === undefined) this.#chunks.push(chunk)
    else if (!this.#stream.push(chunk)) controller.pause()
  }

  onResponseEnd(): void {
    if (this.#stream) this.#stream.push(null)
    else if (this.#head) this.#listener.onAnswer({ ...this.#head, body: whole(this.#chunks) })
  }

  onResponseError(_controller: Controller, error: Error): void {
    // What was to be sent on may fail once more, and nobody would listen to that.
    this.#request.body?.on('error', () => undefined).destroy(error)
    if (this.#stream) this.#stream.destroy(error)
    else this.#listener.onFailure(this.#head ? brokenOff(error) : error)
  }
}

/** A connection that closes before any answer may be tried again; this one did not. */
const brokenOff = (error: Error): Error =>
  error instanceof errors.SocketError ? new Error('The answer broke off.', { cause: error }) : error

const whole = ([first = Buffer.of(), ...rest]: readonly Buffer[]): Buffer =>
  rest.length === 0 ? first : Buffer.concat([first, ...rest])

const streamOf = (controller: Controller): Readable =>
  new Readable({
    highWaterMark: WHOLE_BYTES,
    read: () => controller.resume(),
    destroy(error, done) {
      if (!this.readableEnded) controller.abort(error ?? NOBODY_READS)
      done(error)
    },
    // It may fail before whoever waits for it has it.
  }).on('error', () => undefined)
