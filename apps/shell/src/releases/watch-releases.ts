import type { PageReleaseMap } from '@jangteo/contracts'
import type { ErrorReport } from '@jangteo/platform/adapters'
import { pathOf } from '@jangteo/contracts'
import { staying } from '@jangteo/platform'
import type { RegistryLink } from './registry-link.ts'
import type { ReleaseCare } from './release-care.ts'
import { createSights } from './sights.ts'

const ASK_EVERY_MS = 30_000

export interface ReleaseWatch {
  /** Something of that name is on the screen. */
  shown(name: string): void
  failed(report: ErrorReport): void
  /** Where a canary failed here: opens this address as a new page, without it. */
  renew(): Promise<void> | undefined
  needsDocument(from: string, to: string): boolean
  /** Asks whether there is something newer, if that was not just done. */
  check(): void
}

/** What becomes of this page's releases: told to the registry, and the reason to take others with the next page. */
export function watchReleases(options: {
  readonly window: Window
  readonly map: PageReleaseMap
  readonly link: RegistryLink
  readonly reload: () => void
  readonly isUninterrupted: (url: string) => boolean
}): ReleaseWatch {
  const { window, map, link, reload, isUninterrupted } = options
  const { frame = [], mfes, environment } = map
  const releases = [...frame, ...mfes]
  const tell = createSights({ environment, releases, window, send: link.send })
  let care: ReleaseCare | undefined
  let loading: Promise<ReleaseCare> | undefined

  const withCare = async (use: (care: ReleaseCare) => unknown): Promise<void> => {
    await staying()
    loading ??= import('./release-care.ts').then(
      ({ createReleaseCare }) =>
        (care = createReleaseCare({ window, map, tell, ask: link.ask, isUninterrupted })),
    )
    loading.then(use, () => (loading = undefined))
  }
  const check = (): void => void withCare((all) => all.check())

  window.addEventListener(
    'error',
    ({ error, filename }) => void withCare((all) => all.uncaught(error, filename)),
  )
  window.addEventListener('unhandledrejection', ({ reason }) => void withCare((all) => all.uncaught(reason)))
  window.setInterval(() => window.document.hidden || check(), ASK_EVERY_MS)
  for (const { name } of frame) tell(name, 'view')
  // Whoever has a canary may leave as soon as it fails, and that must not get lost.
  if (releases.some(({ isCanary }) => isCanary)) void withCare(() => undefined)

  return {
    shown: (name) => tell(name, 'view'),
    failed: (report) => void withCare((all) => all.reported(report)),
    renew: () => (care?.hasFailedCanary ? new Promise(reload) : undefined),
    needsDocument: (from, to) => !!care?.isDue(pathOf(from), pathOf(to)),
    check,
  }
}
