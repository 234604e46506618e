import type { PageReport } from '@jangteo/contracts'

/** How the page speaks with whoever knows about releases. Never rejects: nothing of the shop may wait for it or fail by it. */
export interface RegistryLink {
  send(report: PageReport): void
  /** Id of what a new page would get; undefined where nobody answers. */
  ask(): Promise<string | undefined>
}

export const createRegistryLink = (window: Window & typeof globalThis): RegistryLink => ({
  send: (report) =>
    void window.navigator.sendBeacon(
      '/api/registry/reports',
      new window.Blob([JSON.stringify(report)], { type: 'application/json' }),
    ),
  ask: () =>
    window
      .fetch('/releases.json')
      .then((response) => response.json())
      .then(({ id }: { id?: string }) => id)
      .catch(() => undefined),
})
