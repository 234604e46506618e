import type { PageRelease, PageReport, SightKind } from '@jangteo/contracts'

const PAUSE_MS = 1000
const RELEASE_ID = /^[0-9a-f]{16}$/

/** Says what became of the release of that name. */
export type Tell = (name: string, kind: SightKind) => void

/**
 * Tells the registry what became of the releases of this page: each kind once, together, without anything about the reader. Where something failed or
 * a canary is shown it is told soon; otherwise when the page is left, so that no page view pays for it.
 */
export function createSights(options: {
  readonly environment: string
  readonly releases: readonly PageRelease[]
  readonly window: Pick<Window, 'setTimeout' | 'addEventListener'>
  readonly send: (report: PageReport) => void
}): Tell {
  const { environment, releases, window, send } = options
  const told = new Set<string>()
  const hasCanary = releases.some(({ isCanary }) => isCanary)
  let sights: PageReport['sights'] = []
  let isDue = false

  const flush = (): void => {
    if (sights.length > 0) send({ environment, sights })
    sights = []
    isDue = false
  }
  for (const end of ['visibilitychange', 'pagehide']) window.addEventListener(end, flush)
  return (name, kind) => {
    const release = releases.find((one) => one.name === name)?.release ?? ''
    const sight = kind + name
    if (!RELEASE_ID.test(release) || told.has(sight)) return
    told.add(sight)
    sights.push({ name, release, kind })
    if (isDue || (kind === 'view' && !hasCanary)) return
    isDue = true
    window.setTimeout(flush, PAUSE_MS)
  }
}
