import type { Locale } from '@jangteo/contracts'
import type { FastifyReply } from 'fastify'

export interface PersonalPage {
  readonly policy: string
  readonly locale: Locale
  readonly markup: string
}

/** A page of one visitor. A form on it has to come from a page of the shop. */
export function sendPersonalPage(
  reply: FastifyReply,
  { policy, locale, markup }: PersonalPage,
): FastifyReply {
  return (
    reply
      .header('content-security-policy', policy)
      .header('content-language', locale)
      .header('cache-control', 'no-store')
      // Without a referrer a form would come from nowhere.
      .header('referrer-policy', 'same-origin')
      .type('text/html; charset=utf-8')
      .send(markup)
  )
}
