import {
  type Currency,
  DEFAULT_CURRENCY,
  type Locale,
  type Preview,
  type RenderedPage,
  type ServedPage,
  splitLocale,
} from '@jangteo/contracts'
import type { ChosenRelease } from '@jangteo/contracts/page-map'
import { chooseLocale, type LanguageWishes } from '../domain/choose-locale.ts'
import { chooseReleases, isSplit } from '../domain/choose-releases.ts'
import { type PageAddresses, pageAddresses } from '../domain/page-addresses.ts'
import { knownQuery } from '../domain/known-query.ts'
import { type PagePlan, planPage } from '../domain/page-plan.ts'
import { withPreview } from '../domain/with-preview.ts'
import type { CurrentDocument } from './current-document.ts'
import type { PageStatus } from './existence.ts'
import { type FilledFrame, fillFrame, type FrameParts } from './fill-frame.ts'
import type { PageContents, RenderedContent } from './page-contents.ts'
import type { FilledPlace } from './server-fragments.ts'
import type { ServerPages } from './server-pages.ts'
import type { Sites } from './sites.ts'
import { visitorOf } from './visitor.ts'

export interface ComposeDependencies extends FrameParts {
  readonly current: CurrentDocument
  readonly sites: Sites
  readonly contents: Pick<PageContents, 'of'>
  readonly plainPages: Pick<ServerPages, 'renderPlain'>
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
  /** All that came with the request. */
  readonly cookie?: string | undefined
  /** Where he comes from, as limits count. */
  readonly network?: string | undefined
  /** A release that he sees although it is not live. */
  readonly preview?: Preview | undefined
  /** Told what the page loads, where its content takes a while. */
  readonly onWait?: ((plan: PagePlan) => void) | undefined
}

export interface ComposedPage {
  readonly kind: 'page'
  readonly locale: Locale
  readonly plan: PagePlan
  /** Public origin, without trailing slash. */
  readonly shopUrl: string
  readonly status: PageStatus
  /** Undefined for pages that search engines should not know. */
  readonly addresses: PageAddresses | undefined
  readonly frame: FilledFrame
  /** To be remembered by the browser; undefined where it makes no difference, or is remembered already. */
  readonly newVisitorId: string | undefined
  readonly preview: Preview | undefined
  /** Markup of the page itself, and what its browser is told of it; undefined where the browser renders it. */
  readonly served: ServedMarkup | undefined
  /** His own page as it is without scripts. */
  readonly plain: RenderedPage | undefined
  /** Releases that were to render it, or something in it, here and are to blame that they did not. */
  readonly failed: readonly ChosenRelease[]
}

export interface ServedMarkup {
  readonly name: string
  /** The same object for all who get the same. */
  readonly content: RenderedContent
  /** Of other teams, in the order in which they stand in it. */
  readonly fragments: readonly FilledPlace[]
  /** Of what the page is told in its browser, without its state. */
  readonly shown: Omit<ServedPage, 'state'>
  /** Others come by the same address: nothing stands in it that the page does not read. */
  readonly isUsual: boolean
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
  { current, sites, contents, plainPages, shopUrl, newVisitorId, ...parts }: ComposeDependencies,
  request: PageRequest,
): Promise<PageOutcome> {
  const { pathname, query = '', preview, network } = request
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
  const asked = address && { path: address.path, query, locale, currency }
  const visit = { locale, currency, network }
  const framing = fillFrame(parts, site, visit)
  const plain = asked && plainPages.renderPlain(plan, asked, { cookie: request.cookie ?? '', network })
  // What is kept is there before this comes to its turn.
  const waiting = request.onWait && setImmediate(request.onWait, plan)
  const isPreview = preview !== undefined
  const content = await contents.of(plan, { address, query, currency, isPreview, network })
  clearImmediate(waiting)
  const { answer, rendered, isReleasesFault } = content
  if (answer.properPath !== undefined)
    return { kind: 'moved', pathname: `/${locale}${answer.properPath}`, query }
  if (rendered?.location !== undefined) return movedTo(locale, rendered.location)
  const filling = rendered && (await parts.fragments.fill(rendered, site.mfes, visit))
  const frame = await framing
  const answered = answer.status === 200 && rendered ? rendered.status : answer.status
  const { isUnlisted = false, canonicalQuery } = rendered?.head ?? {}
  const isListed = plan.kind === 'public' && answered === 200 && preview === undefined && !isUnlisted

  return {
    kind: 'page',
    locale,
    plan,
    shopUrl,
    status: answered,
    addresses: isListed && address ? pageAddresses(shopUrl, locale, address.path, canonicalQuery) : undefined,
    frame,
    newVisitorId: isSplit(document) && request.visitorId === undefined ? uid : undefined,
    preview,
    served: rendered &&
      plan.owner && {
        name: plan.owner.name,
        content: rendered,
        fragments: filling?.places ?? [],
        shown: { address: pathname + query, currency },
        isUsual: knownQuery(plan.route, query).length === query.length,
      },
    plain: await plain,
    failed: [
      ...(isReleasesFault && plan.owner ? [plan.owner] : []),
      ...(filling?.failed ?? []),
      ...frame.failed,
    ],
  }
}

function movedTo(locale: Locale, location: string): MovedPage {
  const escaped = location.toWellFormed().replace(/[^!-~]+/g, encodeURIComponent)
  const [path = ''] = escaped.split('?', 1)
  return { kind: 'moved', pathname: `/${locale}${path}`, query: escaped.slice(path.length) }
}

/** `/KO/cart` is what a phone's keyboard makes of `/ko/cart`. */
function inLowerCaseLocale(pathname: string): string | undefined {
  const [, first = ''] = pathname.split('/', 2)
  const lowered = `/${first.toLowerCase()}${pathname.slice(first.length + 1)}`
  return splitLocale(lowered) && lowered
}
