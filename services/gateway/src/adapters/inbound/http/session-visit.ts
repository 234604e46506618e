import { Type } from '@jangteo/contracts'
import type { FastifyRequest } from 'fastify'
import { type LocalPath, parseReturnTo } from '../../../domain/return-to.ts'
import { pageLocale } from './page-locale.ts'
import type { SessionVisit } from './session-addresses.ts'

const text = Type.Optional(Type.Unknown())

export const VisitQuery = Type.Object({ locale: text, returnTo: text })

export function visitOf({ query, headers }: FastifyRequest, publicUrl: string): SessionVisit {
  const { locale: chosen, returnTo: asked } = query as { locale?: unknown; returnTo?: unknown }
  const returnTo = parseReturnTo(asked) ?? pageBefore(headers.referer, publicUrl)
  const acceptLanguage = headers['accept-language']
  return { locale: pageLocale({ chosen, path: returnTo, acceptLanguage }), returnTo }
}

/** The page of the shop that led here. */
function pageBefore(referer: string | undefined, publicUrl: string): LocalPath | undefined {
  const page = URL.parse(referer ?? '')
  if (page?.origin !== publicUrl || page.pathname === '/session') return undefined
  return parseReturnTo(page.pathname + page.search)
}
