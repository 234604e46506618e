import type { PageMfe } from '@jangteo/contracts'
import type { Platform } from '@jangteo/platform'
import { addErrorHandler, registerApplication, start } from 'single-spa'
import type { MfeLoader } from './mfe-loader.ts'
import { createNotFoundPage } from './not-found.ts'
import { type PageHostOptions, createPageHost } from './page-host.ts'

export const NOT_FOUND = 'not-found'

/** Gives every MFE that has pages to single-spa, by what the release map says: nothing here knows an MFE by name. */
export function registerPages(
  options: {
    readonly mfes: readonly PageMfe[]
    readonly loader: MfeLoader
    readonly outlet: HTMLElement
    readonly platform: Platform
  } & Pick<PageHostOptions, 'limits' | 'onShown' | 'renew'>,
): void {
  const { mfes, loader, outlet, platform } = options
  addErrorHandler((error) => platform.telemetry.report(error, { mfe: 'shell', during: 'single-spa' }))

  for (const mfe of mfes.filter(({ routes }) => routes.length > 0)) {
    const host = createPageHost({ ...options, mfe, load: loader.load })
    registerApplication({
      name: mfe.name,
      app: async () =>
        mfe.off?.pages ? (await import('./off-page.ts')).createOffPage({ outlet, platform }) : host,
      activeWhen: ({ pathname }) => loader.ownerOf(pathname) === mfe,
    })
  }
  const notFound = createNotFoundPage({ outlet, platform })
  registerApplication({
    name: NOT_FOUND,
    app: async () => notFound,
    activeWhen: ({ pathname }) => loader.ownerOf(pathname) === undefined,
  })
  start({ urlRerouteOnly: true })
}
