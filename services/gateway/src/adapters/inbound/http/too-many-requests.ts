import { Problem } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { NoticePages } from './pages/notice-pages.ts'
import { isOpenedByPerson, placeOf } from './opened-by-person.ts'

/** Tells who asked too often when to come back: people by a page, programs by a problem, which is thrown. */
export function refuseTooMany(
  pages: NoticePages,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  seconds: number,
): FastifyReply {
  reply.header('retry-after', seconds)
  if (!isOpenedByPerson(request)) throw tooMany(seconds)
  const { locale, tryAgainAt, isForm } = placeOf(request)
  const kind = isForm ? 'too-many-forms' : 'too-many-requests'
  return pages.send(reply, { status: 429, kind, locale, tryAgainAt, seconds })
}

const tooMany = (seconds: number): Problem =>
  new Problem(
    429,
    'too-many-requests',
    'Too many requests came from here',
    `Try again in ${seconds} seconds, with the same Idempotency-Key.`,
  )
