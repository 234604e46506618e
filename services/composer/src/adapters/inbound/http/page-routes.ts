import { Readable } from 'node:stream'
import { type HttpServer, networkOf } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  type ComposeDependencies,
  type ComposedPage,
  composePage,
  type PageOutcome,
} from '../../../application/compose-page.ts'
import { chooseLocale } from '../../../domain/choose-locale.ts'
import type { DevelopmentEntries } from '../../../domain/development-entries.ts'
import type { ReleaseReports } from '../../../ports/release-reports.ts'
import { addressOf } from './address-of.ts'
import {
  chosenCurrency,
  failedCanaries,
  rememberLocale,
  rememberVisitor,
  visitorId,
  wishesOf,
} from './cookies.ts'
import { sendEarlyHints } from './early-hints.ts'
import { failedRenders } from './failed-renders.ts'
import { keptDocument } from './kept-documents.ts'
import { writePage } from './page-document.ts'
import { type HeadersOfPage, headersOfPages, HTML_HEADERS } from './page-headers.ts'
import { type PreviewRouteOptions, sendNoPreview, wantedPreview } from './preview-routes.ts'
import { sendDocument } from './send-document.ts'
import { RETRY_AFTER_SECONDS, SETUP_POLICY, writeSetupPage } from './setup-page.ts'

export interface PageRouteOptions extends ComposeDependencies, PreviewRouteOptions {
  readonly identityOrigin: string
  readonly paymentOrigin: string
  readonly reports: ReleaseReports
  readonly hasEarlyHints: boolean
  readonly developmentEntries: DevelopmentEntries
}

export function addPageRoutes(app: HttpServer, options: PageRouteOptions): void {
  const headersOf = headersOfPages(options)
  app.get(
    '/',
    { schema: { summary: 'To the home page in the language of the visitor' } },
    async (request, reply) => {
      return reply
        .header('vary', 'Accept-Language, Cookie')
        .header('cache-control', 'private, no-cache')
        .redirect(`/${chooseLocale(wishesOf(request))}/${queryOf(request)}`, 302)
    },
  )

  app.get('*', { schema: { hide: true } }, async (request, reply) => {
    const startedAt = performance.now()
    const wanted = await wantedPreview(request, options)
    if (wanted.kind === 'refused') return sendNoPreview(reply, wanted.reason)
    const page = await composePage(options, {
      preview: wanted.kind === 'preview' ? wanted.preview : undefined,
      pathname: request.url.split('?', 1)[0] ?? '/',
      query: queryOf(request),
      currency: chosenCurrency(request),
      visitorId: visitorId(request),
      failedCanaries: failedCanaries(request),
      cookie: request.headers.cookie,
      network: networkOf(addressOf(request)),
      onWait: options.hasEarlyHints ? (plan) => sendEarlyHints(reply, plan) : undefined,
      ...wishesOf(request),
    })
    if (page.kind === 'moved') {
      return reply.header('cache-control', 'no-cache').redirect(`${page.pathname}${page.query}`, 301)
    }
    reply.header('server-timing', `compose;dur=${(performance.now() - startedAt).toFixed(1)}`)
    if (page.kind !== 'page') return sendSetupPage(reply, page)
    for (const failed of failedRenders(request, page)) options.reports.failed(failed)
    return sendPage(reply, page, { shopUrl: options.shopUrl, headersOf })
  })
}

const queryOf = ({ url }: FastifyRequest): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '')

async function sendPage(
  reply: FastifyReply,
  page: ComposedPage,
  { shopUrl, headersOf }: { readonly shopUrl: string; readonly headersOf: HeadersOfPage },
): Promise<FastifyReply> {
  const { plan, status, locale, addresses, newVisitorId } = page
  if (addresses !== undefined || plan.kind === 'personal')
    rememberLocale(reply, locale, shopUrl.startsWith('https:'))
  if (newVisitorId !== undefined) rememberVisitor(reply, newVisitorId)
  reply.code(status).headers(headersOf(page))
  const document = await keptDocument(page)
  return document ? sendDocument(reply, document) : reply.send(Readable.from(writePage(page)))
}

const sendSetupPage = (
  reply: FastifyReply,
  { locale }: Extract<PageOutcome, { kind: 'not-set-up' }>,
): FastifyReply =>
  reply
    .code(503)
    .headers(HTML_HEADERS)
    .header('cache-control', 'no-store')
    .header('retry-after', String(RETRY_AFTER_SECONDS))
    .header('content-security-policy', SETUP_POLICY)
    .send(writeSetupPage(locale))
