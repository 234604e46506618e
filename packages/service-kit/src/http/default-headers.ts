import type { FastifyInstance, FastifyReply } from 'fastify'

export type AnswerHeaders = Readonly<Record<string, string>>

const DEFAULTS: AnswerHeaders = {
  // What nobody has thought about is kept nowhere: it may be a person's.
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

/** Headers of every answer that has not set them itself: those of every service, and its own. */
export class DefaultHeaders {
  readonly #headers: readonly (readonly [name: string, value: string])[]

  constructor(own: AnswerHeaders = {}) {
    this.#headers = Object.entries({ ...DEFAULTS, ...own })
  }

  addTo(app: FastifyInstance): void {
    app.addHook('onSend', (_request, reply, _payload, done) => {
      this.complete(reply)
      done()
    })
  }

  /** An address that cannot be read is answered without any hook. */
  complete(reply: FastifyReply): FastifyReply {
    for (const [name, value] of this.#headers) if (!reply.hasHeader(name)) reply.header(name, value)
    return reply
  }
}
