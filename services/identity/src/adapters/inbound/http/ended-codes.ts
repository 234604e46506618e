import type { Locale } from '@jangteo/contracts'
import type { FastifyReply } from 'fastify'
import type { PageSite } from './page-site.ts'
import { noticePage } from './pages/notice-page.ts'
import { texts } from './pages/texts.ts'

/** @param startAt where to ask for another code */
export function sendCodeEnded(
  site: PageSite,
  reply: FastifyReply,
  { locale, startAt }: { readonly locale: Locale; readonly startAt: string },
): FastifyReply {
  const { next: name, ...words } = texts[locale].code.ended
  const next = { href: `${startAt}?locale=${locale}`, name }
  return site.send(reply, 410, noticePage(site.frame(locale), { ...words, next }))
}
