import type { PageReleaseMap } from '@jangteo/contracts'
import { type Failures, createFailures } from './failures.ts'
import type { RegistryLink } from './registry-link.ts'
import { type Renewal, createRenewal } from './renewal.ts'
import type { Tell } from './sights.ts'

export interface ReleaseCare
  extends Pick<Failures, 'reported' | 'uncaught'>, Pick<Renewal, 'check' | 'isDue'> {
  /** True where the next page gets the default instead of a canary. */
  readonly hasFailedCanary: boolean
}

/** What a page needs when something fails or the reader moves on, and so is loaded then: one view of one page goes without. */
export function createReleaseCare(options: {
  readonly window: Window
  readonly map: PageReleaseMap
  readonly tell: Tell
  readonly ask?: RegistryLink['ask']
  readonly isUninterrupted: (url: string) => boolean
}): ReleaseCare {
  const { window, map, tell } = options
  const { document } = window
  const failures = createFailures({ map, document, tell })
  const ask = options.ask ?? (() => askComposer(window))
  const renewal = createRenewal({
    id: map.id,
    isUninterrupted: options.isUninterrupted,
    ask,
    now: () => window.performance.now(),
  })
  return {
    uncaught: failures.uncaught,
    reported(report) {
      failures.reported(report)
      if (failures.hasFailedCanary()) renewal.request()
    },
    get hasFailedCanary() {
      return failures.hasFailedCanary()
    },
    check: renewal.check,
    isDue: renewal.isDue,
  }
}

const askComposer = (window: Window): Promise<string | undefined> =>
  window
    .fetch('/releases.json')
    .then((response) => response.json())
    .then(({ id }: { id?: string }) => id)
    .catch(() => undefined)
