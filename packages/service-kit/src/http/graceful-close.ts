import type { FastifyInstance } from 'fastify'

/** Answers still under way after this are cut off. */
const GRACE_MS = 10_000

/**
 * `app.close()` lets requests in flight finish. Their connections must then end at once: kept alive, they would hold the
 * server open for more than a minute.
 */
export function closeGracefully(app: FastifyInstance): void {
  let isClosing = false
  let timer: NodeJS.Timeout | undefined
  app.addHook('preClose', async () => {
    isClosing = true
    timer = setTimeout(() => app.server.closeAllConnections(), GRACE_MS)
  })
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close')
  })
  app.addHook('onClose', async () => clearTimeout(timer))
}
