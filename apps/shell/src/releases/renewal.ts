import { type PageReleaseMap, findRoute, splitLocale } from '@jangteo/contracts'

const AT_MOST_EVERY_MS = 5000

export interface Renewal {
  /** Asks, at most every five seconds, whether a new page would get other releases. */
  check(): Promise<void>
  /** The next navigation that may, shall open a new page. */
  request(): void
  /**
   * True where going from one address to the other is the moment to open a new page, with the newest releases; also where the page is switched
   * off: what there is to say about that comes with the document.
   */
  isDue(from: string, to: string): boolean
}

const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? url

/** A page keeps its releases while it is open, and takes newer ones when the reader goes elsewhere, never in the middle of something. */
export function createRenewal(options: {
  readonly map: PageReleaseMap
  /** What a new page would get; undefined where nobody answers. */
  readonly ask: () => Promise<string | undefined>
  readonly now: () => number
}): Renewal {
  const { map, ask, now } = options
  let isOld = false
  let checkedAt = now()

  const find = (url: string) => {
    const page = splitLocale(pathOf(url))
    return page && findRoute(map.mfes, page.path)
  }
  const isUninterrupted = (url: string): boolean => {
    const found = find(url)
    return !!found?.owner.routes.find(({ pattern }) => pattern === found.pattern)?.uninterrupted
  }
  return {
    async check() {
      if (isOld || now() - checkedAt < AT_MOST_EVERY_MS) return
      checkedAt = now()
      const id = await ask()
      isOld ||= !!id && id !== map.id
    },
    request() {
      isOld = true
    },
    isDue: (from, to) =>
      !!find(to)?.owner.off?.pages ||
      (isOld && pathOf(from) !== pathOf(to) && !isUninterrupted(from) && !isUninterrupted(to)),
  }
}
