import type { HttpServer } from '@jangteo/service-kit'
import type { RateLimits } from './rate-limits.ts'

/** These count by rules of their own. */
const COUNTED = /^\/v1\//

/** How much of whatever there is one network gets, addresses of nothing too. */
export function limitRequests(app: HttpServer, limits: RateLimits): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!COUNTED.test(request.routeOptions.url ?? '')) limits.count('page', request, reply)
  })
}
