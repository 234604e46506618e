import type { FastifyInstance } from 'fastify'
import { sendProblem } from './problem-replies.ts'
import { Problem } from './problem.ts'

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

function toExpression(pattern: string): RegExp {
  const source = pattern
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : escaped(segment).replace('*', '.*')))
    .join('/')
  return new RegExp(`^${source}$`)
}

/** Stands for every address that no other route names. */
const ANY_OTHER = '/*'

/** 404 `not-found`, or 405 `method-not-allowed` with `Allow` where the address exists with other methods. */
export function addUnknownAddressReplies(app: FastifyInstance): void {
  const methodsOfOthers = new Set<string>()
  const methodsOf = new Map<string, { readonly expression: RegExp; readonly methods: Set<string> }>()
  app.addHook('onRoute', ({ url, method }) => {
    if (url === '*') return
    if (url === ANY_OTHER) {
      for (const name of [method].flat()) methodsOfOthers.add(name)
      return
    }
    const entry = methodsOf.get(url) ?? { expression: toExpression(url), methods: new Set<string>() }
    for (const name of [method].flat()) entry.methods.add(name)
    methodsOf.set(url, entry)
  })
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? ''
    const allowed = [...methodsOf.values()].filter(({ expression }) => expression.test(path))
    const named = new Set(allowed.flatMap((entry) => [...entry.methods]))
    const methods = [...(named.size > 0 ? named : methodsOfOthers)]
    if (methods.length === 0 || methods.includes(request.method)) {
      return sendProblem(reply, new Problem(404, 'not-found', 'There is nothing at this address'))
    }
    reply.header('allow', methods.join(', '))
    return sendProblem(reply, new Problem(405, 'method-not-allowed', `Use ${methods.join(' or ')} here`))
  })
}
