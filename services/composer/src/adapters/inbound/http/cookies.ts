import {
  CURRENCY_COOKIE,
  type Currency,
  FAILED_CANARIES_COOKIE,
  isCurrency,
  type Locale,
  VISITOR_COOKIE,
} from '@jangteo/contracts'
import { localeFromAcceptLanguage } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { LanguageWishes } from '../../../domain/choose-locale.ts'

/** Not HttpOnly: the shell writes it too, when the language changes without a new page. */
const LOCALE_COOKIE = 'jt-locale'
const VISITOR_ID = /^[\w-]{20,40}$/
const MAX_CANARIES = 20
const YEAR_SECONDS = 365 * 24 * 60 * 60

const rememberedLocale = ({ cookies }: FastifyRequest): string | undefined => cookies[LOCALE_COOKIE]

/** The language that the visitor had last time, and the one that his browser asks for. */
export const wishesOf = (request: FastifyRequest): LanguageWishes => ({
  remembered: rememberedLocale(request),
  accepted: localeFromAcceptLanguage(request.headers['accept-language']),
})

/** The one that the visitor chose. */
export function chosenCurrency({ cookies }: FastifyRequest): Currency | undefined {
  const currency = cookies[CURRENCY_COOKIE]
  return isCurrency(currency) ? currency : undefined
}

export function visitorId({ cookies }: FastifyRequest): string | undefined {
  const id = cookies[VISITOR_COOKIE]
  return id !== undefined && VISITOR_ID.test(id) ? id : undefined
}

/** What the page noted of canaries that failed; bounded, because anybody can write a cookie. */
export const failedCanaries = ({ cookies }: FastifyRequest): ReadonlySet<string> =>
  new Set((cookies[FAILED_CANARIES_COOKIE] ?? '').split('.').slice(-MAX_CANARIES))

export function rememberLocale(reply: FastifyReply, locale: Locale, isSecure: boolean): void {
  if (rememberedLocale(reply.request) === locale) return
  reply.setCookie(LOCALE_COOKIE, locale, {
    path: '/',
    maxAge: YEAR_SECONDS,
    sameSite: 'lax',
    secure: isSecure,
  })
}

export function rememberVisitor(reply: FastifyReply, id: string): void {
  reply.setCookie(VISITOR_COOKIE, id, {
    path: '/',
    maxAge: YEAR_SECONDS,
    sameSite: 'lax',
    secure: true,
    httpOnly: true,
  })
}
