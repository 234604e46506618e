import type { Currency, FragmentRequest, Locale, RenderedFragment, RenderedPage } from '@jangteo/contracts'
import type { ChosenRelease } from '@jangteo/contracts/page-map'
import type { FragmentOutcome, PageRenderer } from '@jangteo/page-renderer'
import { type FragmentPlace, fragmentPlaces } from '../domain/fragment-places.ts'
import { type FragmentOffer, FragmentOffers, type FragmentOffersOptions } from './fragment-offers.ts'
import type { KeptPages, MadePage } from './kept-pages.ts'
import { isReleasesFault, type ServerScripts } from './server-scripts.ts'

/** `late`: the page went without it. */
type Fate = FragmentOutcome['kind'] | 'incomplete' | 'resting' | 'late'

export type CountFragment = (
  values: Readonly<Record<'mfe' | 'release' | 'fragment' | 'outcome', string>>,
) => void

export interface ServerFragmentsOptions extends FragmentOffersOptions {
  readonly renderer: Pick<PageRenderer, 'renderFragment'>
  readonly scripts: ServerScripts
  readonly kept: KeptPages<FragmentContent>
  readonly count: CountFragment
  readonly onTrouble: (error: unknown) => void
}

/** What a release made of a fragment, for everybody who asks the same. */
export interface FragmentContent {
  /** Undefined where the browser renders it. */
  readonly rendered: RenderedFragment | undefined
  /** The release is to blame that it was not rendered here. */
  readonly isReleasesFault: boolean
}

/** What stands in an element of another team. */
export interface FilledPlace extends Pick<FragmentPlace, 'afterAttributes' | 'inside'> {
  readonly owner: ChosenRelease
  /** The same object for all who get the same. */
  readonly rendered: RenderedFragment
  readonly request: FragmentRequest
}

export interface Filling {
  /** In the order in which they stand in the markup. */
  readonly places: readonly FilledPlace[]
  /** Releases that are to blame for a place that stays empty. */
  readonly failed: readonly ChosenRelease[]
}

export interface FragmentVisit {
  readonly locale: Locale
  readonly currency: Currency
  /** Of who asks: visitors take turns. */
  readonly network?: string | undefined
}

type PageMarkup = Pick<RenderedPage, 'html'>

interface WantedPlace {
  readonly offer: FragmentOffer
  /** Of its content, among those that are kept. */
  readonly key: string
  readonly shown: Omit<FilledPlace, 'rendered'>
}

/** Of each visit that makes a difference. */
type Wanted = Map<string, readonly WantedPlace[]>
type Offers = ReadonlyMap<string, FragmentOffer>

/** More places than these are left to the browser. */
const MAX_PLACES = 20
/** Two of its own, and two in what documents get of it. */
const BYTES_PER_CHARACTER = 4
const BYTES_BESIDE = 1024
const LATE: FragmentContent = { rendered: undefined, isReleasesFault: false }

/**
 * Fragments of all teams in a page, each rendered by the release that the visitor gets, all at the same time, and kept as pages are. One that fails, hangs or is
 * late is left out: its place is as empty as it was, and the browser fills it.
 */
export class ServerFragments {
  readonly #options: ServerFragmentsOptions
  readonly #offers: FragmentOffers
  readonly #wanted = new WeakMap<PageMarkup, WeakMap<Offers, Wanted>>()

  constructor(options: ServerFragmentsOptions) {
    this.#options = options
    this.#offers = new FragmentOffers(options)
  }

  /**
   * Never rejects.
   * @param page the same object for all who get the same
   * @param series begins the names of its places: what else is filled of the same document has another; always the same for a page
   */
  async fill(
    page: PageMarkup,
    mfes: readonly ChosenRelease[],
    { network, ...visit }: FragmentVisit,
    series = 's',
  ): Promise<Filling> {
    const places = this.#placesIn(page, mfes, { visit, series })
    const contents = await Promise.all(places.map((place) => this.#contentOf(place, network)))
    return {
      places: places.flatMap((place, index) => {
        const rendered = contents[index]?.rendered
        return rendered ? [{ ...place.shown, rendered }] : []
      }),
      failed: places
        .filter((_, index) => contents[index]?.isReleasesFault)
        .map(({ offer: { owner } }) => owner),
    }
  }

  /** Looked for once in what many get. */
  #placesIn(
    page: PageMarkup,
    mfes: readonly ChosenRelease[],
    { visit, series }: { readonly visit: Omit<FragmentVisit, 'network'>; readonly series: string },
  ): readonly WantedPlace[] {
    const offers = this.#offers.of(mfes)
    const wanted = this.#wantedIn(page, offers)
    const key = [series, visit.locale, visit.currency].join(' ')
    const known = wanted.get(key)
    if (known) return known
    const found = fragmentPlaces(page.html, [...offers.keys()]).slice(0, MAX_PLACES)
    const places = found.flatMap((place, index) => {
      const offer = offers.get(place.tag)
      return offer ? [toWanted(offer, place, { place: `${series}${index}`, ...visit })] : []
    })
    wanted.set(key, places)
    return places
  }

  #wantedIn(page: PageMarkup, offers: Offers): Wanted {
    const byOffers = this.#wanted.get(page) ?? new WeakMap<Offers, Wanted>()
    this.#wanted.set(page, byOffers)
    const wanted = byOffers.get(offers) ?? new Map<string, readonly WantedPlace[]>()
    byOffers.set(offers, wanted)
    return wanted
  }

  /** At once where it is kept. */
  #contentOf(place: WantedPlace, network?: string): FragmentContent | Promise<FragmentContent> {
    return this.#options.kept.fresh(place.key) ?? this.#contentInTime(place, network)
  }

  async #contentInTime({ offer, shown, key }: WantedPlace, network?: string): Promise<FragmentContent> {
    const { request } = shown
    const content = await within(
      this.#options.kept.get(key, () => this.#make(offer, request, network)),
      offer.limitMs,
    )
    if (content === undefined) this.#count(offer, request.tag, 'late')
    return content ?? LATE
  }

  async #make(
    offer: FragmentOffer,
    request: FragmentRequest,
    network?: string,
  ): Promise<MadePage<FragmentContent>> {
    const { scripts, renderer } = this.#options
    const { file, limitMs } = offer
    const { tag } = request
    const outcome = await scripts.run({ file, part: tag, visitor: network }, (script) =>
      renderer.renderFragment({ ...script, request, limitMs, visitor: network }),
    )
    if (outcome.kind !== 'page') return this.#without(offer, tag, outcome.kind, outcome.reason)
    const { page: rendered, reads } = outcome
    if (!rendered.isComplete) return this.#without(offer, tag, 'incomplete')
    this.#count(offer, tag, 'page')
    const characters = rendered.html.length + JSON.stringify(rendered.state).length
    return {
      kind: 'good',
      content: { rendered, isReleasesFault: false },
      reads,
      bytes: BYTES_BESIDE + BYTES_PER_CHARACTER * characters,
    }
  }

  #without(offer: FragmentOffer, tag: string, kind: Fate, reason?: string): MadePage<FragmentContent> {
    const { name, release } = offer.owner
    this.#count(offer, tag, kind)
    if (reason !== undefined)
      this.#options.onTrouble(new Error(`${name}@${release} rendered no <${tag}> (${kind}): ${reason}`))
    const content = { rendered: undefined, isReleasesFault: isReleasesFault({ kind }) }
    return { kind: 'failed', content, reads: [], bytes: 0 }
  }

  #count({ owner: { name, release } }: FragmentOffer, tag: string, outcome: Fate): void {
    this.#options.count({ mfe: name, release, fragment: tag, outcome })
  }
}

function toWanted(
  offer: FragmentOffer,
  { tag, attributes, inside, afterAttributes }: FragmentPlace,
  visit: Pick<FragmentRequest, 'place' | 'locale' | 'currency'>,
): WantedPlace {
  const { owner } = offer
  const known = Object.entries(attributes).filter(([name]) => offer.attributes.includes(name))
  const request = { tag, attributes: Object.fromEntries(known), ...visit }
  const what = [owner.name, owner.release, tag, visit.place, visit.locale, visit.currency]
  const key = [...what, JSON.stringify(request.attributes)].join(' ')
  return { offer, key, shown: { inside, afterAttributes, owner, request } }
}

async function within<Value>(promise: Promise<Value>, limitMs: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limitMs)
  })
  try {
    return await Promise.race([promise, limit])
  } finally {
    clearTimeout(timer)
  }
}
