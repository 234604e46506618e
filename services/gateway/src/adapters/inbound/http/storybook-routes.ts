import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { StorybookConfig } from '../../../config.ts'
import { pageLocale } from './page-locale.ts'
import type { NoticePages } from './pages/notice-pages.ts'

const PREFIX = '/storybook/'
const RELOAD_AFTER_SECONDS = 3
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/** Storybook shows stories in a frame of its own, and writes styles as it runs. Inline scripts are named by their hash. */
function policyOf(page: string): string {
  const hashes = [...page.matchAll(INLINE_SCRIPT)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [
    `default-src 'none'`,
    `script-src 'self' ${hashes.join(' ')}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'self'`,
  ].join('; ')
}

interface StorybookDeps {
  readonly storybook: StorybookConfig
  readonly pages: NoticePages
}

function sendNotice(
  { storybook, pages }: StorybookDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const locale = pageLocale({ acceptLanguage: request.headers['accept-language'] })
  const kind = storybook.isBuilding() ? 'storybook-building' : 'storybook-missing'
  if (kind === 'storybook-building') reply.header('refresh', RELOAD_AFTER_SECONDS)
  const status = kind === 'storybook-building' ? 503 : 404
  return pages.send(reply, { status, kind, locale, tryAgainAt: PREFIX })
}

const nothingHere = (): Problem => new Problem(404, 'not-found', 'There is nothing at this address')

const leavesFolder = (path: string): boolean => path.includes('\0') || path.split('/').includes('..')

async function sendPage(reply: FastifyReply, file: string): Promise<FastifyReply> {
  if (!existsSync(file)) throw nothingHere()
  const page = await readFile(file, 'utf8')
  return reply
    .header('content-security-policy', policyOf(page))
    .header('x-frame-options', 'SAMEORIGIN')
    .type('text/html; charset=utf-8')
    .send(page)
}

/** The designers' desk: files of the built Storybook, or a page that says it is being built and comes back by itself. */
export async function registerStorybookRoutes(app: HttpServer, deps: StorybookDeps): Promise<void> {
  const { dir } = deps.storybook
  const hidden = { schema: { hide: true } }
  await app.register(fastifyStatic, {
    root: dir,
    serve: false,
    suppressWarning: true,
    dotfiles: 'ignore',
    cacheControl: false,
  })
  app.get('/storybook', hidden, ({ url }, reply) => reply.redirect(url.replace(/^[^?]*/, PREFIX), 308))
  app.get(`${PREFIX}*`, hidden, async (request, reply) => {
    const path = (request.params as { readonly '*': string })['*'] || 'index.html'
    if (!existsSync(join(dir, 'index.html'))) return sendNotice(deps, request, reply)
    if (path === 'index.html' || path === 'iframe.html') return sendPage(reply, join(dir, path))
    if (path.endsWith('.html') || leavesFolder(path)) throw nothingHere()
    return reply.header('cache-control', 'no-cache').sendFile(path)
  })
}
