import type { FastifyInstance } from 'fastify'

const DEFAULTS: Readonly<Record<string, string>> = {
  // What nobody has thought about is kept nowhere: it may be a person's.
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

/** Headers of every answer that has not set them itself. */
export function addDefaultHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(DEFAULTS))
      if (!reply.hasHeader(name)) reply.header(name, value)
  })
}
