import type { ComposedPage } from '../../../application/compose-page.ts'
import { type DevelopmentEntries, developmentOrigins } from '../../../domain/development-entries.ts'
import type { PagePlan } from '../../../domain/page-plan.ts'
import { inlineJson } from './inline-json.ts'
import { RESCUE_SOURCE } from './rescue.ts'
import {
  connectionAllowlist,
  contentSecurityPolicy,
  EMBEDDER_POLICY,
  INTEGRITY_POLICY,
  PAGE_HEADERS,
} from './security-headers.ts'

type Headers = Readonly<Record<string, string>>
export type HeadersOfPage = (page: Pick<ComposedPage, 'plan' | 'preview'>) => Headers

export interface PageHeaderOptions {
  readonly identityOrigin: string
  readonly paymentOrigin: string
  /** Public origin, without trailing slash. */
  readonly shopUrl: string
  readonly developmentEntries: DevelopmentEntries
}

/** When whoever is not a person may ask again for a page that is switched off. */
const OFF_RETRY_SECONDS = 300
const RELEASED_ONLY: Headers = {
  'integrity-policy': INTEGRITY_POLICY,
  'cross-origin-embedder-policy': EMBEDDER_POLICY,
}

/** Of every page, whatever is on it. */
export const HTML_HEADERS: Headers = { ...PAGE_HEADERS, 'content-type': 'text/html; charset=utf-8' }

/** What a page's plan says of its headers: put together once for all pages of a route. */
export function headersOfPages(options: PageHeaderOptions): HeadersOfPage {
  const usual = new WeakMap<PagePlan, Headers>()
  return ({ plan, preview }) => {
    if (preview) return headersFor(plan, true, options)
    const headers = usual.get(plan) ?? headersFor(plan, false, options)
    usual.set(plan, headers)
    return headers
  }
}

function headersFor(plan: PagePlan, isPreview: boolean, options: PageHeaderOptions): Headers {
  const { identityOrigin, paymentOrigin } = options
  const isReleased = developmentOrigins(options.developmentEntries).length === 0
  const isStored = plan.kind !== 'personal' && !plan.isOff && !isPreview
  return {
    ...HTML_HEADERS,
    'cache-control': isStored ? 'private, no-cache' : 'no-store',
    ...(isPreview && { 'x-robots-tag': 'noindex' }),
    ...(plan.isOff && { 'retry-after': String(OFF_RETRY_SECONDS) }),
    'content-security-policy': policyFor(plan, options),
    ...(isReleased && {
      ...RELEASED_ONLY,
      'connection-allowlist': connectionAllowlist(identityOrigin, paymentOrigin),
    }),
  }
}

function policyFor(
  { site: { importMap, speculationRules } }: PagePlan,
  { identityOrigin, paymentOrigin, shopUrl, developmentEntries }: PageHeaderOptions,
): string {
  return contentSecurityPolicy({
    isSecure: shopUrl.startsWith('https:'),
    inlineSources: [inlineJson(importMap).hashSource, inlineJson(speculationRules).hashSource, RESCUE_SOURCE],
    identityOrigin,
    paymentOrigin,
    developmentOrigins: developmentOrigins(developmentEntries),
    hasOwnLibraries: importMap.scopes !== undefined,
  })
}
