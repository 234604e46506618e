import fastifyFormbody from '@fastify/formbody'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import type { FastifyError } from 'fastify'
import type { PageSite } from './page-site.ts'

/** Forms in, pages out: also what goes wrong is told as a page. */
export async function registerPageErrors(pages: HttpServer, site: PageSite): Promise<void> {
  await pages.register(fastifyFormbody)
  pages.setErrorHandler<FastifyError | Problem>((error, request, reply) => {
    const status = error instanceof Problem ? error.status : (error.statusCode ?? 500)
    const isOurFault = status >= 500
    if (isOurFault) request.log.error({ err: error }, 'a page failed')
    return site.sendNotice(request, reply, {
      status,
      say: (text) => (isOurFault ? text.broken : text.refused),
    })
  })
}
