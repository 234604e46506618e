import { type PageMfe, findRoute, pathOf, splitLocale } from '@jangteo/contracts'
import type { Mfe } from '@jangteo/mfe-kit'
import type { PrefetchedPart } from '@jangteo/platform'
import { within } from './within.ts'

const STYLES_LIMIT_MS = 1500

export type ImportModule = (address: string) => Promise<unknown>

export interface MfeLoader {
  /** Loads the entry once; after a failure the next call tries again. Rejects where it cannot be loaded. */
  load(mfe: PageMfe): Promise<Mfe>
  /** The MFE whose page `url` is. */
  ownerOf(url: string): PageMfe | undefined
  /** True where the reader is in the middle of something at `url`. */
  isUninterrupted(url: string): boolean
  /**
   * Loads code and styles of the page at `url`, without showing anything. `page`, the default, also begins with its data and with the fragments that it cannot be
   * used without.
   */
  preload(url: string, what?: PrefetchedPart): Promise<void>
}

const isMfe = (value: unknown): value is Mfe =>
  typeof value === 'object' &&
  value !== null &&
  ['bootstrap', 'mount', 'unmount', 'prefetch', 'defineFragment'].every(
    (name) => typeof Reflect.get(value, name) === 'function',
  )

function mfeOf(module: unknown, { name, entry }: PageMfe): Mfe {
  const exported =
    typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined
  if (isMfe(exported)) return exported
  throw new TypeError(
    `The entry ${entry} of "${name}" does not export an MFE: export default defineMfe({ … }).`,
  )
}

/**
 * @param options.importModule `import()`, with a second try; the import map of the page checks integrity
 * @param options.fetchStyles puts a style sheet into the cache
 */
export function createMfeLoader(options: {
  readonly mfes: readonly PageMfe[]
  readonly importModule: ImportModule
  readonly fetchStyles: (css: PageMfe['css'][number]) => Promise<unknown>
  readonly onLoaded?: (name: string) => void
}): MfeLoader {
  const loaded = new Map<string, Promise<Mfe>>()
  const load = (mfe: PageMfe): Promise<Mfe> => {
    const known = loaded.get(mfe.name)
    if (known) return known
    const loading = options.importModule(mfe.entry).then((module) => mfeOf(module, mfe))
    loaded.set(mfe.name, loading)
    loading.then(
      () => options.onLoaded?.(mfe.name),
      () => loaded.delete(mfe.name),
    )
    return loading
  }

  const find = (url: string) => {
    const page = splitLocale(pathOf(url))
    return page && findRoute(options.mfes, page.path)
  }
  const ownerOf = (url: string): PageMfe | undefined => find(url)?.owner
  const styles = new Map<string, Promise<unknown>>()
  const fetchStyles = (css: PageMfe['css'][number]): Promise<unknown> => {
    const known = styles.get(css.href)
    if (known) return known
    const fetching = options.fetchStyles(css)
    styles.set(css.href, fetching)
    fetching.catch(() => styles.delete(css.href))
    return fetching
  }
  const loadFragment = async (tag: string): Promise<void> => {
    const owner = options.mfes.find(({ fragments }) => fragments.some((fragment) => fragment.tag === tag))
    if (!owner || owner.off?.fragments.includes(tag)) return
    const { css, release } = owner
    void Promise.allSettled(css.map(fetchStyles))
    await (await load(owner)).defineFragment(tag, { css, release })
  }

  return {
    load,
    ownerOf,
    isUninterrupted: (url) => find(url)?.route.uninterrupted ?? false,
    async preload(url, what) {
      const mfe = ownerOf(url)
      if (!mfe || mfe.off?.pages) return
      const inCache = Promise.allSettled(mfe.css.map(fetchStyles))
      const inTime = within(inCache, STYLES_LIMIT_MS, 'styles').catch(() => undefined)
      const [tags] = await Promise.all([load(mfe).then((each) => each.prefetch(url, what)), inTime])
      if (what !== 'code') for (const tag of tags ?? []) void loadFragment(tag).catch(() => undefined)
    },
  }
}
