import fastifyFormbody from '@fastify/formbody'
import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyError } from 'fastify'
import type { PageSite } from './page-site.ts'

/** Forms in, pages out: also what goes wrong is told as a page. */
export async function registerPageErrors(pages: HttpServer, site: PageSite): Promise<void> {
  await pages.register(fastifyFormbody)
  pages.setErrorHandler<FastifyError>((error, request, reply) => {
    const isOurFault = (error.statusCode ?? 500) >= 500
    if (isOurFault) request.log.error({ err: error }, 'a page failed')
    const status = error.statusCode ?? 500
    return site.sendNotice(request, reply, {
      status,
      say: (text) => (isOurFault ? text.broken : text.badRequest),
    })
  })
}
