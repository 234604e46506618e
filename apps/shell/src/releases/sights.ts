import type { PageRelease, PageReport, SightKind } from '@jangteo/contracts'

const PAUSE_MS = 1000
const RELEASE_ID = /^[0-9a-f]{16}$/

/** Says what became of the release of that name. */
export type Tell = (name: string, kind: SightKind) => void

/** Tells the registry what became of the releases of this page: each kind once, together, without anything about the reader. */
export function createSights(options: {
  readonly environment: string
  readonly releases: readonly PageRelease[]
  readonly window: Pick<Window, 'setTimeout' | 'addEventListener'>
  readonly send: (report: PageReport) => void
}): Tell {
  const { environment, releases, window, send } = options
  const told = new Set<string>()
  let sights: PageReport['sights'] = []

  const flush = (): void => {
    if (sights.length > 0) send({ environment, sights })
    sights = []
  }
  window.addEventListener('pagehide', flush)
  return (name, kind) => {
    const release = releases.find((one) => one.name === name)?.release ?? ''
    const sight = kind + name
    if (!RELEASE_ID.test(release) || told.has(sight)) return
    told.add(sight)
    if (sights.push({ name, release, kind }) === 1) window.setTimeout(flush, PAUSE_MS)
  }
}
