import type { ChosenRelease, FileReference } from '@jangteo/contracts/page-map'
import type { ServerScripts } from './server-scripts.ts'

/** A fragment that its release can render on the server. */
export interface FragmentOffer {
  readonly owner: ChosenRelease
  readonly file: FileReference
  readonly attributes: readonly string[]
  readonly limitMs: number
}

export interface FragmentOffersOptions {
  readonly scripts: Pick<ServerScripts, 'of'>
  /** How long a page waits for a fragment that does not say it itself. */
  readonly limitMs: number
}

/** What releases offer to each other's pages, found once for all pages that have the same of them. */
export class FragmentOffers {
  readonly #options: FragmentOffersOptions
  readonly #known = new WeakMap<readonly ChosenRelease[], ReadonlyMap<string, FragmentOffer>>()

  constructor(options: FragmentOffersOptions) {
    this.#options = options
  }

  /** By their tags. */
  of(mfes: readonly ChosenRelease[]): ReadonlyMap<string, FragmentOffer> {
    const known = this.#known.get(mfes)
    if (known) return known
    const offers = new Map(mfes.flatMap((mfe) => this.#ofOne(mfe)))
    this.#known.set(mfes, offers)
    return offers
  }

  #ofOne(owner: ChosenRelease): readonly (readonly [tag: string, offer: FragmentOffer])[] {
    const file = this.#options.scripts.of(owner)
    if (!file) return []
    return owner.manifest.fragments.flatMap(({ tag, attributes, server: declared }) => {
      if (!declared || owner.off?.fragments.includes(tag)) return []
      const { limitMs = this.#options.limitMs } = declared
      return [[tag, { owner, file, attributes, limitMs }] as const]
    })
  }
}
