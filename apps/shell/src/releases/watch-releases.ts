import type { PageReleaseMap } from '@jangteo/contracts'
import type { ErrorReport } from '@jangteo/platform/adapters'
import type { Failures } from './failures.ts'
import type { RegistryLink } from './registry-link.ts'
import { createRenewal } from './renewal.ts'
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
}): ReleaseWatch {
  const { window, map, link, reload } = options
  const { frame = [], mfes, environment } = map
  const releases = [...frame, ...mfes]
  const tell = createSights({ environment, releases, window, send: link.send })
  const renewal = createRenewal({ map, ask: link.ask, now: () => window.performance.now() })
  let hasFailedCanary = false
  let failures: Promise<Failures> | undefined

  const judge = (judgement: (failures: Failures) => boolean | void): void => {
    failures ??= import('./failures.ts').then(({ createFailures }) =>
      createFailures({ map, document: window.document, tell }),
    )
    const judged = failures.then((all) => {
      hasFailedCanary = judgement(all) || hasFailedCanary
      if (hasFailedCanary) renewal.request()
    })
    judged.catch(() => (failures = undefined))
  }
  const check = (): void => void renewal.check()

  window.addEventListener('error', ({ error, filename }) => judge((all) => all.uncaught(error, filename)))
  window.addEventListener('unhandledrejection', ({ reason }) => judge((all) => all.uncaught(reason)))
  window.setInterval(() => window.document.hidden || check(), ASK_EVERY_MS)
  for (const { name } of frame) tell(name, 'view')
  // Whoever has a canary may leave as soon as it fails, and that must not get lost.
  if (releases.some(({ isCanary }) => isCanary)) judge(() => false)

  return {
    shown: (name) => tell(name, 'view'),
    failed: (report) => judge((all) => all.reported(report)),
    renew: () => (hasFailedCanary ? new Promise(reload) : undefined),
    needsDocument: renewal.isDue,
    check,
  }
}
