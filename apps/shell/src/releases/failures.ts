import type { PageRelease, PageReleaseMap, SightKind } from '@jangteo/contracts'
import type { ErrorReport } from '@jangteo/platform/adapters'
import { createCanaryNotes } from './canary-notes.ts'
import type { Tell } from './sights.ts'

const SHELL = 'shell'
const OF_RELEASE = /\/assets\/([a-z0-9-]+)\/[0-9a-f]{16}\//g

export interface Failures {
  reported(report: ErrorReport): void
  /** An error that nobody caught. */
  uncaught(error: unknown, address?: string): void
  hasFailedCanary(): boolean
}

/** Whose a failure is, and what follows from it. */
export function createFailures(options: {
  readonly map: PageReleaseMap
  readonly document: Document
  readonly tell: Tell
}): Failures {
  const { map, document, tell } = options
  const { frame = [], mfes } = map
  const releases = [...frame, ...mfes]
  const libraries = frame.map(({ name }) => name).filter((name) => name !== SHELL)
  const notes = createCanaryNotes(releases, document, document.location.protocol === 'https:')

  return {
    reported(report) {
      const kind = kindOf(report)
      tell(report.mfe, kind)
      if (kind === 'error') return
      // A page that a library broke is its owner's failure and, as far as anybody can tell, the library's.
      for (const name of libraries) tell(name, kind)
      for (const name of [report.mfe, ...libraries]) notes.failed(name)
    },
    hasFailedCanary: () => notes.hasAny,
    uncaught(error, address = '') {
      const trace = error instanceof Error ? error.stack : ''
      tell(ownerOf(`${address} ${trace}`, releases) ?? SHELL, 'error')
    },
  }
}

export function kindOf({ during }: Pick<ErrorReport, 'during'>): SightKind {
  if (during === 'mount') return 'mount'
  return /^<.*( mount| in a slot)$/.test(during) ? 'fragment' : 'error'
}

/** Whose code an error comes from, by its addresses; undefined where none of these names is in them. */
export const ownerOf = (trace: string, releases: readonly PageRelease[]): string | undefined =>
  [...trace.matchAll(OF_RELEASE)]
    .map(([, name]) => name)
    .find((name) => releases.some((release) => release.name === name))
