import {
  CURRENCY_COOKIE,
  type Currency,
  CurrencySchema,
  DEFAULT_CURRENCY,
  type Locale,
  Type,
  isCurrency,
} from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'
import { requireOwnPage } from './own-page-check.ts'
import { VisitQuery, visitOf } from './session-visit.ts'

const ChoiceQuery = Type.Object({ ...VisitQuery.properties, currency: CurrencySchema })
const YEAR_SECONDS = 365 * 24 * 60 * 60

export function currencyOf({ cookies }: FastifyRequest, locale: Locale): Currency {
  const chosen = cookies[CURRENCY_COOKIE]
  return isCurrency(chosen) ? chosen : DEFAULT_CURRENCY[locale]
}

/** For browsers without scripts: the cookie that scripts of the shop keep otherwise. */
export function registerCurrencyRoutes(app: HttpServer, { publicUrl }: { readonly publicUrl: string }): void {
  const secure = publicUrl.startsWith('https:')
  const cookie = { path: '/', sameSite: 'lax', secure, maxAge: YEAR_SECONDS } as const

  app.post('/session/currency', { schema: { querystring: ChoiceQuery } }, (request, reply) => {
    requireOwnPage(request, publicUrl)
    const { locale, returnTo } = visitOf(request, publicUrl)
    return reply
      .setCookie(CURRENCY_COOKIE, request.query.currency, cookie)
      .redirect(returnTo ?? `/${locale}`, 303)
  })
}
