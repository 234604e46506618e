import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyReply } from 'fastify'

declare module 'fastify' {
  interface FastifyReply {
    /** True for answers that a service behind the gateway wrote: it has set its own headers. */
    isFromUpstream: boolean
  }
}

const OWN_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Puts security headers on everything that the gateway answers itself, unless the answer has set them. */
export function addOwnHeaders(app: HttpServer, publicUrl: string): void {
  const isSecure = publicUrl.startsWith('https:')
  app.decorateReply('isFromUpstream', false)
  app.addHook('onSend', async (_request, reply: FastifyReply) => {
    if (isSecure) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains')
    if (reply.isFromUpstream) return
    for (const [name, value] of Object.entries(OWN_HEADERS)) {
      if (!reply.hasHeader(name)) reply.header(name, value)
    }
  })
}
