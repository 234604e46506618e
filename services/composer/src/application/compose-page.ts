import { type Locale, type PagePath, type Preview, splitLocale } from '@jangteo/contracts'
import { chooseLocale, type LanguageWishes } from '../domain/choose-locale.ts'
import { chooseReleases, isSplit } from '../domain/choose-releases.ts'
import { type PageAddresses, pageAddresses } from '../domain/page-addresses.ts'
import { type PagePlan, planPage } from '../domain/page-plan.ts'
import { withPreview } from '../domain/with-preview.ts'
import type { CurrentDocument } from './current-document.ts'
import type { Existence, PageAnswer, PageStatus } from './existence.ts'
import type { Frames } from './frames.ts'
import type { Sites } from './sites.ts'
import { visitorOf } from './visitor.ts'

export interface ComposeDependencies {
  readonly current: CurrentDocument
  readonly sites: Sites
  readonly frames: Frames
  readonly existence: Existence
  /** Public origin, without trailing slash. */
  readonly shopUrl: string
  readonly newVisitorId: () => string
}

export interface PageRequest extends LanguageWishes {
  /** Path of the address, as it came. */
  readonly pathname: string
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
}

/** The page has another address, without query. */
export interface MovedPage {
  readonly kind: 'moved'
  readonly pathname: string
}

export type PageOutcome = ComposedPage | MovedPage | { readonly kind: 'not-set-up'; readonly locale: Locale }

/** Turns an address into everything that its page is made of. */
export async function composePage(
  { current, sites, frames, existence, shopUrl, newVisitorId }: ComposeDependencies,
  request: PageRequest,
): Promise<PageOutcome> {
  const address = splitLocale(request.pathname)
  const typed = address ? undefined : inLowerCaseLocale(request.pathname)
  if (typed !== undefined) return { kind: 'moved', pathname: typed }
  const locale = address?.locale ?? chooseLocale(request)
  const live = await current.get()
  const document = live && request.preview ? withPreview(live, request.preview) : live
  if (document === undefined) return { kind: 'not-set-up', locale }

  const uid = request.visitorId ?? newVisitorId()
  const { environment, revision } = document
  const releases = chooseReleases(document, visitorOf(uid, request.failedCanaries))
  const site = sites.get({ environment, revision, releases })
  if (site === undefined) return { kind: 'not-set-up', locale }
  const plan = planPage(site, address?.path)
  const { status, properPath } = await answerFor(plan, address, existence)
  if (properPath !== undefined) return { kind: 'moved', pathname: `/${locale}${properPath}` }
  const isListed = plan.kind === 'public' && status === 200 && request.preview === undefined

  return {
    kind: 'page',
    locale,
    plan,
    status,
    addresses: isListed && address ? pageAddresses(shopUrl, locale, address.path) : undefined,
    frame: frames.get(site.shell, locale),
    newVisitorId: isSplit(document) && request.visitorId === undefined ? uid : undefined,
    preview: request.preview,
  }
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
