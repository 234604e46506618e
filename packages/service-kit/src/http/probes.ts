import type { FastifyInstance } from 'fastify'
import { sendProblem } from './problem-replies.ts'
import { Problem } from './problem.ts'

export type ReadinessChecks = Readonly<Record<string, () => Promise<void>>>

/** `/healthz`: the process answers. `/readyz`: so does everything that it needs to do its work. */
export function addProbes(app: FastifyInstance, checks: ReadinessChecks): void {
  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }))
  app.get('/readyz', { schema: { hide: true } }, async (request, reply) => {
    const results = await Promise.allSettled(Object.values(checks).map((check) => check()))
    const failing = Object.keys(checks).filter((_name, index) => results[index]?.status === 'rejected')
    if (failing.length === 0) return { status: 'ready' }
    request.log.warn({ failing, results }, 'not ready')
    const detail = `These do not work: ${failing.join(', ')}.`
    return sendProblem(reply, new Problem(503, 'not-ready', 'The service is not ready', detail, { failing }))
  })
}
