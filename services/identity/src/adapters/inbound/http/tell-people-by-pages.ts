import { type HttpServer, readablePath } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type PageSite, localeOf } from './page-site.ts'
import { type NoticePage, noticePage } from './pages/notice-page.ts'
import { type Texts, texts } from './pages/texts.ts'

/** Programs take anything, browsers name what they show. */
const isOfPerson = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') === true

/** Of programs alone. The gateway shows `/api/identity` as the shop's own, where no page of ours belongs. */
const NEVER_PAGES = /^\/(api(\/.*)?|healthz|readyz|metrics)$/s

function mayBePage({ url }: FastifyRequest): boolean {
  const [path = ''] = readablePath(url).split(/[?#]/, 1)
  return path.startsWith('/') && !NEVER_PAGES.test(decodeURIComponent(path))
}

const isProblem = (reply: FastifyReply): boolean =>
  String(reply.getHeader('content-type')).startsWith('application/problem+json')

function noticeOf(status: number, { notFound, refused, broken }: Texts): NoticePage {
  if (status === 404 || status === 405) return notFound
  return status >= 500 ? broken : refused
}

/** A person who meets a problem, as at an address where nothing is, reads it on a page that leads back to the shop. */
export function tellPeopleByPages(app: HttpServer, site: PageSite): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!isProblem(reply) || !isOfPerson(request) || !mayBePage(request)) return payload
    const locale = localeOf(request)
    reply.headers(site.headers).type('text/html; charset=utf-8')
    return noticePage(site.frame(locale), noticeOf(reply.statusCode, texts[locale]))
  })
}
