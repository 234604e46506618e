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
import { type DevelopmentEntries, developmentOrigins } from '../../../domain/development-entries.ts'
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
import { inlineJson } from './inline-json.ts'
import { keptDocument } from './kept-documents.ts'
import { writePage } from './page-document.ts'
import { type PreviewRouteOptions, sendNoPreview, wantedPreview } from './preview-routes.ts'
import { RESCUE_SOURCE } from './rescue.ts'
import { sendDocument } from './send-document.ts'
import {
  connectionAllowlist,
  contentSecurityPolicy,
  EMBEDDER_POLICY,
  INTEGRITY_POLICY,
  PAGE_HEADERS,
} from './security-headers.ts'
import { RETRY_AFTER_SECONDS, SETUP_POLICY, writeSetupPage } from './setup-page.ts'

export interface PageRouteOptions extends ComposeDependencies, PreviewRouteOptions {
  readonly identityOrigin: string
  readonly paymentOrigin: string
  readonly reports: ReleaseReports
  readonly hasEarlyHints: boolean
  readonly developmentEntries: DevelopmentEntries
}

/** When whoever is not a person may ask again for a page that is switched off. */
const OFF_RETRY_SECONDS = 300
const HTML = 'text/html; charset=utf-8'
const RELEASED_ONLY = {
  'integrity-policy': INTEGRITY_POLICY,
  'cross-origin-embedder-policy': EMBEDDER_POLICY,
}

export function addPageRoutes(app: HttpServer, options: PageRouteOptions): void {
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
    reply
      .headers(PAGE_HEADERS)
      .header('content-type', HTML)
      .header('server-timing', `compose;dur=${(performance.now() - startedAt).toFixed(1)}`)
    if (page.kind !== 'page') return sendSetupPage(reply, page)
    for (const failed of failedRenders(request, page)) options.reports.failed(failed)
    return sendPage(reply, page, options)
  })
}

const queryOf = ({ url }: FastifyRequest): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '')

async function sendPage(
  reply: FastifyReply,
  page: ComposedPage,
  options: PageRouteOptions,
): Promise<FastifyReply> {
  const { plan, status, locale, addresses, newVisitorId } = page
  const { identityOrigin, paymentOrigin, shopUrl } = options
  const origins = developmentOrigins(options.developmentEntries)
  const isSecure = shopUrl.startsWith('https:')
  const policy = contentSecurityPolicy({
    isSecure,
    inlineSources: [
      inlineJson(plan.site.importMap).hashSource,
      inlineJson(plan.site.speculationRules).hashSource,
      RESCUE_SOURCE,
    ],
    identityOrigin,
    paymentOrigin,
    developmentOrigins: origins,
    hasOwnLibraries: plan.site.importMap.scopes !== undefined,
  })
  if (addresses !== undefined || plan.kind === 'personal') {
    rememberLocale(reply, locale, isSecure)
  }
  if (newVisitorId !== undefined) rememberVisitor(reply, newVisitorId)
  reply
    .code(status)
    .header(
      'cache-control',
      plan.kind === 'personal' || plan.isOff || page.preview ? 'no-store' : 'private, no-cache',
    )
    .headers(page.preview ? { 'x-robots-tag': 'noindex' } : {})
    .headers(plan.isOff ? { 'retry-after': String(OFF_RETRY_SECONDS) } : {})
    .header('content-security-policy', policy)
    .headers(
      origins.length === 0
        ? { ...RELEASED_ONLY, 'connection-allowlist': connectionAllowlist(identityOrigin, paymentOrigin) }
        : {},
    )
  const document = await keptDocument(page)
  return document ? sendDocument(reply, document) : reply.send(Readable.from(writePage(page)))
}

const sendSetupPage = (
  reply: FastifyReply,
  { locale }: Extract<PageOutcome, { kind: 'not-set-up' }>,
): FastifyReply =>
  reply
    .code(503)
    .header('cache-control', 'no-store')
    .header('retry-after', String(RETRY_AFTER_SECONDS))
    .header('content-security-policy', SETUP_POLICY)
    .send(writeSetupPage(locale))
