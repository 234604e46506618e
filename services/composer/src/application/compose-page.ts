import {
  type Currency,
  DEFAULT_CURRENCY,
  type Locale,
  type PagePath,
  type Preview,
  type RenderedPage,
  type ServedPage,
  splitLocale,
} from '@jangteo/contracts'
import type { ChosenRelease } from '@jangteo/contracts/page-map'
import { chooseLocale, type LanguageWishes } from '../domain/choose-locale.ts'
import { chooseReleases, isSplit } from '../domain/choose-releases.ts'
import { type PageAddresses, pageAddresses } from '../domain/page-addresses.ts'
import { type PagePlan, planPage } from '../domain/page-plan.ts'
import { withPreview } from '../domain/with-preview.ts'
import type { CurrentDocument } from './current-document.ts'
import type { Existence, PageAnswer, PageStatus } from './existence.ts'
import type { Frames } from './frames.ts'
import type { ServerPages } from './server-pages.ts'
import type { Sites } from './sites.ts'
import { visitorOf } from './visitor.ts'

export interface ComposeDependencies {
  readonly current: CurrentDocument
  readonly sites: Sites
  readonly frames: Frames
  readonly existence: Existence
  readonly serverPages: ServerPages
  /** Public origin, without trailing slash. */
  readonly shopUrl: string
  readonly newVisitorId: () => string
}

export interface PageRequest extends LanguageWishes {
  /** Path of the address, as it came. */
  readonly pathname: string
  /** With its question mark; empty where there is none. */
  readonly query?: string
  /** The one that the visitor chose, if he did. */
  readonly currency?: Currency | undefined
  /** Random id of a visitor who has been here. */
  readonly visitorId?: string | undefined
  /** Canaries that could not be shown to him, as `name:release`. */
  readonly failedCanaries?: ReadonlySet<string>
  /** A release that he sees although it is not live. */
  readonly preview?: Preview | undefined
}

export interface ComposedPage {
  readonly kind: 'page'
  readonly locale: Locale
  readonly plan: PagePlan
  readonly status: PageStatus
  /** Undefined for pages that search engines should not know. */
  readonly addresses: PageAddresses | undefined
  /** Markup of the frame, ready a little later than the head. */
  readonly frame: Promise<string>
  /** To be remembered by the browser; undefined where it makes no difference, or is remembered already. */
  readonly newVisitorId: string | undefined
  readonly preview: Preview | undefined
  /** Markup of the page itself, and what its browser is told of it; undefined where the browser renders it. */
  readonly served: ServedMarkup | undefined
}

export interface ServedMarkup extends Pick<RenderedPage, 'head' | 'html'> {
  readonly name: string
  readonly note: ServedPage
}

/** The page has another address. */
export interface MovedPage {
  readonly kind: 'moved'
  readonly pathname: string
  readonly query: string
}

export type PageOutcome = ComposedPage | MovedPage | { readonly kind: 'not-set-up'; readonly locale: Locale }

/** Turns an address into everything that its page is made of. */
export async function composePage(
  { current, sites, frames, existence, serverPages, shopUrl, newVisitorId }: ComposeDependencies,
  request: PageRequest,
): Promise<PageOutcome> {
  const { pathname, query = '', preview } = request
  const address = splitLocale(pathname)
  const typed = address ? undefined : inLowerCaseLocale(pathname)
  if (typed !== undefined) return { kind: 'moved', pathname: typed, query }
  const locale = address?.locale ?? chooseLocale(request)
  const live = await current.get()
  const document = live && preview ? withPreview(live, preview) : live
  if (document === undefined) return { kind: 'not-set-up', locale }

  const uid = request.visitorId ?? newVisitorId()
  const { environment, revision } = document
  const releases = chooseReleases(document, visitorOf(uid, request.failedCanaries))
  const site = sites.get({ environment, revision, releases })
  if (site === undefined) return { kind: 'not-set-up', locale }
  const plan = planPage(site, address?.path)
  const currency = request.currency ?? DEFAULT_CURRENCY[locale]
  const rendering = address && serverPages.render(plan, { path: address.path, query, locale, currency })
  const { status, properPath } = await answerFor(plan, address, existence)
  if (properPath !== undefined) return { kind: 'moved', pathname: `/${locale}${properPath}`, query }
  const rendered = await rendering
  if (rendered?.location !== undefined) return movedTo(locale, rendered.location)
  const answered = status === 200 && rendered ? rendered.status : status
  const isListed = plan.kind === 'public' && answered === 200 && preview === undefined

  return {
    kind: 'page',
    locale,
    plan,
    status: answered,
    addresses: isListed && address ? pageAddresses(shopUrl, locale, address.path) : undefined,
    frame: frames.get(site.shell, locale),
    newVisitorId: isSplit(document) && request.visitorId === undefined ? uid : undefined,
    preview,
    served: rendered && plan.owner && toServed(plan.owner, rendered, { address: pathname + query, currency }),
  }
}

const toServed = (
  { name }: ChosenRelease,
  { head, html, state }: RenderedPage,
  shown: Omit<ServedPage, 'state'>,
): ServedMarkup => ({ name, head, html, note: { ...shown, state } })

function movedTo(locale: Locale, location: string): MovedPage {
  const [path = ''] = location.split('?', 1)
  return { kind: 'moved', pathname: `/${locale}${path}`, query: location.slice(path.length) }
}

async function answerFor(
  { route, isOff }: PagePlan,
  address: PagePath | undefined,
  existence: Existence,
): Promise<PageAnswer> {
  if (isOff) return { status: 503 }
  return route && address ? existence.answerFor(route, address) : { status: 404 }
}

/** `/KO/cart` is what a phone's keyboard makes of `/ko/cart`. */
function inLowerCaseLocale(pathname: string): string | undefined {
  const [, first = ''] = pathname.split('/', 2)
  const lowered = `/${first.toLowerCase()}${pathname.slice(first.length + 1)}`
  return splitLocale(lowered) && lowered
}
