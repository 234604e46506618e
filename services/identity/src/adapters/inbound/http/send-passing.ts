import type { Locale } from '@jangteo/contracts'
import type { FastifyReply } from 'fastify'
import type { PageSite } from './page-site.ts'
import { passingPage } from './pages/outside/passing-page.ts'

/**
 * A page that goes on by itself, without a script, in place of a redirect: browsers check redirects that follow a form against
 * the `form-action` of the page that had the form, which is ours on the way to a provider, and its own on the way back.
 */
export function sendPassing(
  site: PageSite,
  reply: FastifyReply,
  { name, href, locale }: { readonly name: string; readonly href: string; readonly locale: Locale },
): FastifyReply {
  reply.header('refresh', `0; url=${href}`)
  return site.send(reply, 200, passingPage(site.frame(locale), { name, href }))
}
