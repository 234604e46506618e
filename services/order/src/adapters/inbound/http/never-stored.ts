import type { HttpServer } from '@jangteo/service-kit'

/** Carts, addresses and orders belong to one person: no cache may keep an answer (RFC 9111 §5.2.2.5). For routes added afterwards. */
export function neverStored(app: HttpServer): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'private, no-store')
  })
}
