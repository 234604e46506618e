import type { FastifyRequest } from 'fastify'

/**
 * True unless the browser says that another site sent the form. Browsers name the sender of every POST; a client that names none
 * is no browser, so there is no person whose cookies it could abuse.
 */
export function isOwnForm({ headers }: Pick<FastifyRequest, 'headers'>, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.origin === undefined || headers.origin === ownOrigin
}
