import { Problem } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'
import { isRead } from '../../../domain/route-table.ts'

const OWN_HEADER = 'x-jangteo-auth'

/** The browser itself says that a page of ours sends this. Where it says nothing, our own header has to. */
function isFromOwnPage({ headers }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  if (headers.origin !== undefined && headers.origin !== publicUrl) return false
  return site !== undefined || headers.origin !== undefined || headers[OWN_HEADER] === '1'
}

const refused = (): Problem =>
  new Problem(
    403,
    'cross-site-request',
    'The request was not carried out',
    'It must come from a page of this shop, with the header that its scripts send.',
  )

/** For calls of scripts: another site can't set a header of its own without asking us first (CORS), and we never say yes. */
export function requireOwnScript(request: FastifyRequest, publicUrl: string): void {
  if (request.headers[OWN_HEADER] !== '1' || !isFromOwnPage(request, publicUrl)) throw refused()
}

/** For forms, which can't set headers. */
export function requireOwnPage(request: FastifyRequest, publicUrl: string): void {
  if (!isFromOwnPage(request, publicUrl)) throw refused()
}

const FORM = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data)\b/i

/** Any site can have a browser send a form here, cookies and all: only those of our own pages go on. */
export function requireFormOfOwnPage(request: FastifyRequest, publicUrl: string): void {
  const isForm = !isRead(request.method) && FORM.test(request.headers['content-type'] ?? '')
  if (isForm) requireOwnPage(request, publicUrl)
}

/** For calls that the session alone makes somebody's: the browser itself has to say that a page of ours sends them. */
export function requireSameOrigin(request: FastifyRequest, publicUrl: string): void {
  const isSaid = request.headers['sec-fetch-site'] === 'same-origin'
  if (!isSaid || !isFromOwnPage(request, publicUrl)) throw refused()
}
