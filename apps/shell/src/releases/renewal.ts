const AT_MOST_EVERY_MS = 5000

export interface Renewal {
  /** Asks, at most every five seconds, whether a new page would get other releases. */
  check(): Promise<void>
  /** The next navigation that may, shall open a new page. */
  request(): void
  /** True where going from one path to the other is the moment to open a new page, with the newest releases. */
  isDue(from: string, to: string): boolean
}

/** A page keeps its releases while it is open, and takes newer ones when the reader goes elsewhere, never in the middle of something. */
export function createRenewal(options: {
  /** Of this page's releases. */
  readonly id: string | undefined
  readonly isUninterrupted: (url: string) => boolean
  /** What a new page would get; undefined where nobody answers. */
  readonly ask: () => Promise<string | undefined>
  readonly now: () => number
}): Renewal {
  const { id: own, ask, now, isUninterrupted } = options
  let isOld = false
  let checkedAt = Number.NEGATIVE_INFINITY

  return {
    async check() {
      if (isOld || now() - checkedAt < AT_MOST_EVERY_MS) return
      checkedAt = now()
      const id = await ask()
      isOld ||= !!id && id !== own
    },
    request() {
      isOld = true
    },
    isDue: (from, to) => isOld && from !== to && !isUninterrupted(from) && !isUninterrupted(to),
  }
}
