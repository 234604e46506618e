import { Problem } from '@jangteo/service-kit'
import type { FastifyRequest } from 'fastify'

/**
 * A form carries the visitor's cart, whoever makes his browser send it. Browsers say of every form where it comes from; older ones name the origin alone,
 * and the gateway tells by which host the shop was reached.
 */
export async function requireOwnForm({ headers }: FastifyRequest): Promise<void> {
  const site = headers['sec-fetch-site']
  if (typeof site === 'string' ? site === 'same-origin' : isOfShop(headers)) return
  throw new Problem(
    403,
    'cross-site-request',
    'The form was not carried out',
    'It must come from a page of this shop.',
  )
}

const isOfShop = ({ origin, ...headers }: FastifyRequest['headers']): boolean =>
  origin === undefined || origin === `${headers['x-forwarded-proto']}://${headers['x-forwarded-host']}`
