import type { HttpServer } from '@jangteo/service-kit'
import type { CurrentDocument } from '../../../application/current-document.ts'
import { listCrawlingRules } from '../../../application/list-crawling-rules.ts'
import { FAVICON } from './favicon.ts'

const DAY = 'public, max-age=86400'

export function addStaticRoutes(app: HttpServer, current: CurrentDocument): void {
  app.get(
    '/robots.txt',
    { schema: { summary: 'Which pages search engines leave alone' } },
    async (_request, reply) =>
      reply
        .header('content-type', 'text/plain; charset=utf-8')
        .header('cache-control', 'public, max-age=3600')
        .send(await listCrawlingRules(current)),
  )
  app.get('/favicon.svg', { schema: { summary: 'Icon of the shop' } }, async (_request, reply) =>
    reply
      .header('content-type', 'image/svg+xml')
      .header('cache-control', DAY)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
      .send(FAVICON),
  )
}
