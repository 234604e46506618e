import type { FastifyReply } from 'fastify'
import type { PagePlan } from '../../../domain/page-plan.ts'

/** RFC 8297: what the page will load, whatever becomes of it. To browsers alone that open it: others may take an answer before the answer for the answer. */
export function sendEarlyHints(reply: FastifyReply, plan: PagePlan): void {
  const { raw, headers } = reply.request
  if (raw.httpVersion !== '1.1' || headers['sec-fetch-mode'] !== 'navigate') return
  const styles = [...plan.styles, ...plan.stylePreloads].map(({ href }) => `<${href}>; rel=preload; as=style`)
  const scripts = [...plan.framePreloads, ...plan.pagePreloads].map(
    ({ href }) => `<${href}>; rel=modulepreload`,
  )
  reply.raw.writeEarlyHints({ link: [...styles, ...scripts] })
}
