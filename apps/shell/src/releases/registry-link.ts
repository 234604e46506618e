import type { PageReport } from '@jangteo/contracts'

/** How the page speaks with whoever knows about releases: nothing of the shop waits for it or fails by it. */
export interface RegistryLink {
  send(report: PageReport): void
  /** Id of what a new page would get; undefined where nobody answers. Default: the composer is asked. */
  ask?(): Promise<string | undefined>
}

export const createRegistryLink = (window: Window & typeof globalThis): RegistryLink => ({
  send: (report) =>
    void window.navigator.sendBeacon(
      '/api/registry/reports',
      new window.Blob([JSON.stringify(report)], { type: 'application/json' }),
    ),
})
