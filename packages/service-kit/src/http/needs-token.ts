import type { FastifyContextConfig } from 'fastify'

/** A scope asks for a token, unless the route says that it may be left out. */
export function needsToken({ auth, scope }: Pick<FastifyContextConfig, 'auth' | 'scope'> = {}):
  'none' | 'optional' | 'required' {
  if (scope !== undefined && auth !== 'optional') return 'required'
  return auth ?? 'none'
}
