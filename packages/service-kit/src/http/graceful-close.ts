import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Answers still under way after this are cut off. */
const GRACE_MS = 10_000

/**
 * `app.close()` lets requests in flight finish. Their connections must then end at once: kept alive, they would hold the
 * server open for more than a minute. So would those that browsers open in advance, which the server takes for busy ones.
 */
export function closeGracefully(app: FastifyInstance): void {
  let isClosing = false
  let timer: NodeJS.Timeout | undefined
  const connections = new Set<Socket>()
  app.server.on('connection', (socket: Socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  app.addHook('preClose', async () => {
    isClosing = true
    timer = setTimeout(() => app.server.closeAllConnections(), GRACE_MS)
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy()
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isClosing) reply.header('connection', 'close')
    done()
  })
  app.addHook('onClose', async () => clearTimeout(timer))
}
