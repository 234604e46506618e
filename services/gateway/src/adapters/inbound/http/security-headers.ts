import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyReply } from 'fastify'

/** The strictest of each: whatever needs more says so itself. */
const STRICTEST: Readonly<Record<string, string>> = {
  'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), publickey-credentials-get=()',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
}

/** Puts security headers on every answer, also of services behind the gateway, unless it has set them. */
export function addSecurityHeaders(app: HttpServer, publicUrl: string): void {
  const isSecure = publicUrl.startsWith('https:')
  app.addHook('onSend', async (_request, reply: FastifyReply) => {
    if (isSecure) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains')
    for (const [name, value] of Object.entries(STRICTEST)) {
      if (!reply.hasHeader(name)) reply.header(name, value)
    }
  })
}
