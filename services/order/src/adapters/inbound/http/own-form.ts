import { isOwnForm, Problem } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'

/** A form carries the visitor's cart, whoever makes his browser send it. By which host the shop was reached the gateway tells. */
export async function requireOwnForm(request: FastifyRequest): Promise<void> {
  const { 'x-forwarded-proto': scheme, 'x-forwarded-host': host } = request.headers
  if (isOwnForm(request, `${scheme}://${host}`)) return
  throw new Problem(
    403,
    'cross-site-request',
    'The form was not carried out',
    'It must come from a page of this shop.',
  )
}
