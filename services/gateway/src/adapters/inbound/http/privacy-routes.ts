import { Type, VITALS_COOKIE } from '@jangteo/contracts'
import { type HttpServer, refusesTracking } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'
import { requireOwnPage } from './own-page-check.ts'
import { pageLocale } from './page-locale.ts'
import { sendPersonalPage } from './pages/send-personal-page.ts'
import type { Measuring, PrivacyPage } from './pages/privacy-page.ts'

export interface PrivacyRouteDeps {
  readonly publicUrl: string
  readonly page: PrivacyPage
  /** Of the page views of who allows it, the share that is measured. */
  readonly vitalsShare: number
}

const PageQuery = Type.Object({ locale: Type.Optional(Type.Unknown()) })
const AnswerQuery = Type.Object({ ...PageQuery.properties, measuring: Type.Enum(['allowed', 'refused']) })
const HALF_A_YEAR_SECONDS = 180 * 24 * 60 * 60

function measuringOf(request: FastifyRequest): Measuring {
  if (refusesTracking(request.headers)) return 'browser-refuses'
  return request.cookies[VITALS_COOKIE] === undefined ? 'refused' : 'allowed'
}

/** `/privacy`: whether this browser's page views may be measured. Nothing is until somebody says so here. */
export function registerPrivacyRoutes(
  app: HttpServer,
  { publicUrl, page, vitalsShare }: PrivacyRouteDeps,
): void {
  const secure = publicUrl.startsWith('https:')
  const cookie = { path: '/', sameSite: 'lax', secure } as const

  app.get('/privacy', { schema: { querystring: PageQuery } }, (request, reply) => {
    const { 'accept-language': acceptLanguage } = request.headers
    const locale = pageLocale({ chosen: request.query.locale, acceptLanguage })
    const markup = page.write(locale, measuringOf(request))
    return sendPersonalPage(reply, { policy: page.policy, locale, markup })
  })

  app.post('/privacy', { schema: { querystring: AnswerQuery } }, (request, reply) => {
    requireOwnPage(request, publicUrl)
    const { locale: chosen, measuring } = request.query
    if (measuring === 'allowed' && !refusesTracking(request.headers))
      reply.setCookie(VITALS_COOKIE, String(vitalsShare), { ...cookie, maxAge: HALF_A_YEAR_SECONDS })
    else reply.clearCookie(VITALS_COOKIE, cookie)
    const locale = pageLocale({ chosen, acceptLanguage: request.headers['accept-language'] })
    return reply.redirect(`/privacy?locale=${locale}`, 303)
  })
}
