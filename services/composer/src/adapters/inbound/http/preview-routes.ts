import { type Preview, PREVIEW_COOKIE, splitLocale } from '@jangteo/contracts'
import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { chooseLocale } from '../../../domain/choose-locale.ts'
import type { PreviewSource } from '../../../ports/preview-source.ts'
import { wishesOf } from './cookies.ts'
import {
  LEAVE_PATH,
  type NoPreview,
  PREVIEW_STYLE,
  PREVIEW_STYLE_PATH,
  writeNoPreview,
} from './preview-pages.ts'

const STATUS: Readonly<Record<NoPreview, number>> = { unknown: 404, expired: 410, unavailable: 503 }
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const HOST_COOKIE = { path: '/', sameSite: 'lax', secure: true, httpOnly: true } as const

export interface PreviewRouteOptions {
  readonly previews: PreviewSource
  readonly onPreviewTrouble: (error: unknown) => void
}

export type WantedPreview =
  | { readonly kind: 'none' }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'refused'; readonly reason: NoPreview }

/** `/preview/<token>` lets this browser see a release until it leaves or the link ends. */
export function addPreviewRoutes(app: HttpServer, options: PreviewRouteOptions): void {
  app.get(PREVIEW_STYLE_PATH, { schema: { hide: true } }, async (_request, reply) =>
    reply
      .header('content-type', 'text/css; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('x-content-type-options', 'nosniff')
      .send(PREVIEW_STYLE),
  )
  app.get(LEAVE_PATH, { schema: { hide: true } }, async (_request, reply) =>
    reply.clearCookie(PREVIEW_COOKIE, HOST_COOKIE).header('cache-control', 'no-store').redirect('/', 302),
  )
  app.get('/preview/*', { schema: { hide: true } }, async (request, reply) => {
    const token = request.url.slice('/preview/'.length).split('?', 1)[0] ?? ''
    const wanted = await readPreview(token, options)
    if (wanted.kind === 'refused') return sendNoPreview(reply, wanted.reason)
    return reply
      .setCookie(PREVIEW_COOKIE, token, { ...HOST_COOKIE, expires: new Date(wanted.preview.expiresAt) })
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .redirect('/', 302)
  })
}

/** What the browser's cookie asks for. */
export async function wantedPreview(
  request: FastifyRequest,
  options: PreviewRouteOptions,
): Promise<WantedPreview> {
  const token = request.cookies[PREVIEW_COOKIE]
  return token === undefined ? { kind: 'none' } : readPreview(token, options)
}

async function readPreview(
  token: string,
  { previews, onPreviewTrouble }: PreviewRouteOptions,
): Promise<Exclude<WantedPreview, { kind: 'none' }>> {
  try {
    const answer = await previews.read(token)
    return answer.kind === 'preview' ? answer : { kind: 'refused', reason: answer.kind }
  } catch (error) {
    onPreviewTrouble(error)
    return { kind: 'refused', reason: 'unavailable' }
  }
}

/** In a preview nobody is shown the usual shop without being told. */
export function sendNoPreview(reply: FastifyReply, reason: NoPreview): FastifyReply {
  const { request } = reply
  const address = splitLocale(request.url.split('?', 1)[0] ?? '/')
  const locale = address?.locale ?? chooseLocale(wishesOf(request))
  return reply
    .code(STATUS[reason])
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', POLICY)
    .header('referrer-policy', 'no-referrer')
    .header('x-content-type-options', 'nosniff')
    .header('x-robots-tag', 'noindex')
    .send(writeNoPreview(locale, reason))
}
