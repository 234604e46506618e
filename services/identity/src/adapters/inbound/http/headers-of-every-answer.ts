import type { ServerResponse } from 'node:http'
import type { HttpServer } from '@jangteo/service-kit'

/** Set before anybody handles the request, so whoever answers it, library and framework too, has them, and changes only what he names. */
export function sendWithEveryAnswer(app: HttpServer, headers: Readonly<Record<string, string>>): void {
  app.server.prependListener('request', (_request: unknown, response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  })
}
