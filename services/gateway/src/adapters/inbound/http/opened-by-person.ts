import type { Locale } from '@jangteo/contracts'
import type { FastifyRequest } from 'fastify'
import { localAddress, localUrl } from '../../../domain/local-address.ts'
import { isRead } from '../../../domain/route-table.ts'
import { pageLocale } from './page-locale.ts'

/** Whether a browser shows the answer as a page. Older ones say only that they like HTML. */
export function isOpenedByPerson({ headers }: FastifyRequest): boolean {
  const mode = headers['sec-fetch-mode']
  return mode === undefined ? /\btext\/html\b/.test(headers.accept ?? '') : mode === 'navigate'
}

/** What the gateway needs to speak to somebody of what he asked for. */
export interface Place {
  readonly locale: Locale
  /** Root-relative: what he asked for, or the page whose form he sent. */
  readonly tryAgainAt: string
  readonly isForm: boolean
}

export function placeOf(request: FastifyRequest): Place {
  const { method, url, headers } = request
  const isForm = !isRead(method)
  const asked = localUrl(url)?.searchParams
  const page = isForm ? pageOfForm(headers.referer) : localAddress(url)
  const locale = pageLocale({
    chosen: asked?.get('locale'),
    path: asked?.get('returnTo') ?? page.split('?', 1)[0],
    acceptLanguage: headers['accept-language'],
  })
  return { locale, tryAgainAt: page, isForm }
}

/** Browsers name the whole page to its own origin alone; whatever another names, its path is one of ours. */
function pageOfForm(referer: string | undefined): string {
  const from = URL.parse(referer ?? '')
  return from ? localAddress(from.pathname + from.search) : '/'
}
