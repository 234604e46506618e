import type { FastifyRequest } from 'fastify'
import type { ComposedPage } from '../../../application/compose-page.ts'
import type { FailedRender } from '../../../ports/release-reports.ts'
import { addressOf } from './address-of.ts'
import { visitorId } from './cookies.ts'

/** What is to be told of releases that left the page, or something in it, to the browser through their own fault. Nothing of a preview. */
export function failedRenders(request: FastifyRequest, page: ComposedPage): readonly FailedRender[] {
  const { failed, preview, plan, newVisitorId } = page
  if (preview || failed.length === 0) return []
  const visitor = {
    id: visitorId(request) ?? newVisitorId,
    address: addressOf(request),
    userAgent: request.headers['user-agent'],
  }
  const { environment } = plan.site.releaseMap
  return [...new Set(failed)].map(({ name, release }) => ({ environment, name, release, visitor }))
}
