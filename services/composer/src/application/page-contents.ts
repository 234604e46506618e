import type { Currency, PagePath, RenderedPage } from '@jangteo/contracts'
import type { PagePlan } from '../domain/page-plan.ts'
import { knownQuery } from '../domain/known-query.ts'
import type { Existence, PageAnswer } from './existence.ts'
import type { KeptPages, MadePage } from './kept-pages.ts'
import type { ServerPage, ServerPages } from './server-pages.ts'
import { isReleasesFault } from './server-scripts.ts'

/** What its owner's release rendered, with its state as JSON. */
export interface RenderedContent extends Omit<RenderedPage, 'state'> {
  readonly stateJson: string
}

/** What an address shows, to everybody for whom the same release renders it. */
export interface PageContent {
  readonly answer: PageAnswer
  /** Undefined where the browser renders it. */
  readonly rendered: RenderedContent | undefined
  /** The release is to blame that it was not rendered here. */
  readonly isReleasesFault: boolean
}

export interface ContentRequest {
  readonly address: PagePath | undefined
  readonly query: string
  readonly currency: Currency
  /** Seen by few, and only for a while. */
  readonly isPreview: boolean
  /** Of who asks: visitors take turns. */
  readonly network?: string | undefined
}

export interface PageContentsOptions {
  readonly existence: Existence
  readonly serverPages: Pick<ServerPages, 'render'>
  readonly kept: KeptPages<PageContent>
}

/** Two of its own, and one in compressed documents. */
const BYTES_PER_CHARACTER = 3
/** Measured with product pages: the frame in its document, and what is noted of both. */
const BYTES_BESIDE = 16 * 1024

/** What addresses show: whether there is such a thing, and what its release makes of it. */
export class PageContents {
  readonly #options: PageContentsOptions

  constructor(options: PageContentsOptions) {
    this.#options = options
  }

  async of(plan: PagePlan, request: ContentRequest): Promise<PageContent> {
    const { owner, route, kind } = plan
    const { address, query, currency, isPreview } = request
    if (!address || !route) return { answer: { status: plan.isOff ? 503 : 404 }, ...NOTHING }
    if (plan.isOff) return { answer: { status: 503 }, ...NOTHING }
    const known = knownQuery(route, query)
    const make = (): Promise<MadePage<PageContent>> => this.#make(plan, { ...request, address, query: known })
    const isForAll = kind === 'public' && owner?.manifest.server !== undefined && !isPreview
    if (!isForAll) return (await make()).content
    const key = [owner.name, owner.release, address.locale, currency, address.path + known].join(' ')
    return this.#options.kept.get(key, make)
  }

  async #make(
    plan: PagePlan,
    { address, query, currency, network }: ContentRequest & { readonly address: PagePath },
  ): Promise<MadePage<PageContent>> {
    const { serverPages, existence } = this.#options
    const { locale, path } = address
    const rendering = serverPages.render(plan, { path, query, locale, currency }, network)
    const answer = plan.route ? await existence.answerFor(plan.route, address) : ({ status: 404 } as const)
    return toMade(answer, answer.properPath === undefined ? await rendering : undefined)
  }
}

const NOTHING = { rendered: undefined, isReleasesFault: false }

function toMade(answer: PageAnswer, served: ServerPage | undefined): MadePage<PageContent> {
  if (served?.kind !== 'page') {
    const isClear = answer.status !== 200 || answer.properPath !== undefined
    const content = { answer, rendered: undefined, isReleasesFault: !!served && isReleasesFault(served) }
    return { kind: isClear ? 'other' : 'failed', content, reads: [], bytes: 0 }
  }
  const { page, reads } = served
  const { state, ...parts } = page
  const rendered = { ...parts, stateJson: JSON.stringify(state) }
  const isGood = answer.status === 200 && page.status === 200 && page.location === undefined
  return {
    kind: isGood ? 'good' : 'other',
    content: { answer, rendered, isReleasesFault: false },
    reads,
    bytes: BYTES_BESIDE + BYTES_PER_CHARACTER * (rendered.html.length + rendered.stateJson.length),
  }
}
