import type { HttpServer } from '@jangteo/service-kit'

/**
 * A page view asks for some twenty files of releases, and what each repeats weighs as much as a library. An id of a request says nothing of a file that
 * browsers keep for a year; connections of HTTP/1.1 stay open unless the answer says otherwise (RFC 9112 §9.3).
 */
export function spareHeadersOfFiles(app: HttpServer): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (reply.statusCode === 200 && String(reply.getHeader('cache-control')).includes('immutable')) {
      reply.removeHeader('x-request-id')
      reply.raw.removeHeader('connection')
    }
    done()
  })
}
