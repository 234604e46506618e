import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyReply } from 'fastify'

type Headers = Readonly<Record<string, string>>

/** The strictest of each: whatever needs more says so itself. A script that is started as a worker has its policy from here. */
const STRICTEST: Headers = {
  'content-security-policy': "default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
}
const STRICTEST_OF_DOCUMENTS: Headers = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), publickey-credentials-get=()',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
}

/** What no browser makes a document of: a page asks for dozens of them, and each would pay for headers that say nothing about it. */
const PART_OF_PAGE = /^(text\/(javascript|css)|font\/|image\/(avif|webp|png))/
const isPartOfPage = (reply: FastifyReply): boolean =>
  reply.statusCode < 300 && PART_OF_PAGE.test(String(reply.getHeader('content-type')))

function putUnlessSet(reply: FastifyReply, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) if (!reply.hasHeader(name)) reply.header(name, value)
}

/** Puts security headers on every answer, also of services behind the gateway, unless it has set them. */
export function addSecurityHeaders(app: HttpServer, publicUrl: string): void {
  const isSecure = publicUrl.startsWith('https:')
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isSecure) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains')
    if (!isPartOfPage(reply)) putUnlessSet(reply, STRICTEST_OF_DOCUMENTS)
    putUnlessSet(reply, STRICTEST)
    done()
  })
}
