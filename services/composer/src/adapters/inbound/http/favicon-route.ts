import type { HttpServer } from '@jangteo/service-kit'
import { FAVICON } from './favicon.ts'

const DAY = 'public, max-age=86400'

export function addFavicon(app: HttpServer): void {
  app.get('/favicon.svg', { schema: { summary: 'Icon of the shop' } }, async (_request, reply) =>
    reply
      .header('content-type', 'image/svg+xml')
      .header('cache-control', DAY)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
      .send(FAVICON),
  )
}
