import { type Locale, type PageReleaseMap, splitLocale } from '@jangteo/contracts'
import { installPlatform, nextTask, watchLeaving } from '@jangteo/platform'
import type { NavigationOptions, TelemetrySink } from '@jangteo/platform/adapters'
import { triggerAppChange } from 'single-spa'
import { createPlatform } from './create-platform.ts'
import { sendEarlyForms } from './early/early-forms.ts'
import { openFrame, startFrame } from './frame/take-over-frame.ts'
import { type ImportModule, createMfeLoader } from './lifecycle/mfe-loader.ts'
import type { PageLimits } from './lifecycle/page-host.ts'
import { registerPages } from './lifecycle/register-pages.ts'
import { loadLater } from './lifecycle/load-later.ts'
import { within } from './lifecycle/within.ts'
import { followLinks } from './navigation/links.ts'
import { createPrefetch } from './navigation/prefetch.ts'
import { createProgress } from './navigation/progress.ts'
import { type Scroll, createScroll } from './navigation/scroll.ts'
import type { RegistryLink } from './releases/registry-link.ts'
import { watchReleases } from './releases/watch-releases.ts'
import { createMfeSlot } from './slot/mfe-slot.ts'
import { whenIdle } from './when-idle.ts'

/** After this a navigation goes on without the page's code; the page then shows what is wrong, with Retry. */
const PRELOAD_LIMIT_MS = 8000
/** After this pages and fragments load on their own what did not come beforehand. */
const LATER_LIMIT_MS = 20_000

/** Starts the shop in this document: platform, frame, slots, pages. */
export async function startShell(options: {
  readonly window: Window & typeof globalThis
  readonly releaseMap: PageReleaseMap
  readonly importModule: ImportModule
  readonly sink: TelemetrySink
  readonly limits?: PageLimits
  readonly link: RegistryLink
  /** Opens an address as a new document; default: the browser does. */
  readonly leave?: NavigationOptions['leave']
  /** Opens the present address as a new document. */
  readonly reload?: () => void
  /** Defines the elements of the kit; the shell does not start without. */
  readonly loadKit: () => Promise<unknown>
  /** `import()`, without a second try. */
  readonly importOnce: ImportModule
  /** `frame.<locale>.html` of the shell's release. */
  readonly loadFrame: (locale: Locale) => Promise<Node>
}): Promise<void> {
  const { window, releaseMap, importModule, sink, limits, link } = options
  const { document } = window
  const { mfes } = releaseMap
  const locale = splitLocale(window.location.pathname)?.locale ?? 'ko'

  const loader = createMfeLoader({
    mfes,
    importModule,
    fetchStyles: ({ href, integrity }) => window.fetch(href, { integrity }),
    onLoaded: (name) => void window.performance.mark(`mfe:${name}:load`),
  })
  const { root, outlet, progress: bar } = await openFrame(document, () => options.loadFrame(locale))
  const progress = createProgress(bar)
  const scroll: { current?: Scroll } = {}
  const releases = watchReleases({
    window,
    map: releaseMap,
    link,
    isUninterrupted: loader.isUninterrupted,
    reload: options.reload ?? (() => window.location.reload()),
  })

  const platform = createPlatform({
    window,
    locale,
    sink: (report) => {
      releases.failed(report)
      sink(report)
    },
    preload: (url) => progress.during(within(loader.preload(url), PRELOAD_LIMIT_MS, `loading of ${url}`)),
    prefetch: createPrefetch(loader),
    onPop: () => void triggerAppChange(),
    onPresent: () => scroll.current?.settle(),
    // What there is to say about a page that is switched off comes with its document.
    needsDocument: (from, to) => !!loader.ownerOf(to)?.off?.pages || releases.needsDocument(from, to),
    leave: options.leave,
  })
  await nextTask()
  scroll.current = createScroll(window, platform.navigation)
  installPlatform(platform)
  watchLeaving()

  startFrame(root, platform)
  platform.navigation.subscribe(releases, (_url, { type }) => {
    if (type !== 'replace') whenIdle(releases.check)
  })
  followLinks(document, platform.navigation, locale)
  sendEarlyForms(document, platform)
  window.performance.mark('shell:usable')
  await nextTask()
  await loadCode(document, options)
  window.customElements.define('mfe-slot', createMfeSlot({ mfes, loader, platform, onShown: releases.shown }))
  await nextTask()
  registerPages({
    mfes,
    loader,
    outlet,
    platform,
    limits,
    onShown: releases.shown,
    renew: releases.renew,
  })
  if (new URLSearchParams(window.location.search).get('debug') === 'mfe')
    void import('./debug/show-parts.ts').then(({ showParts }) => showParts({ window, mfes, locale }))
  // What the composer shows in place of a shop that does not start.
  document.getElementById('jangteo-rescue')?.remove()
}

/** All that pages and fragments need, before one of them counts the time that it has. */
async function loadCode(
  document: Document,
  { importOnce, loadKit }: Pick<Parameters<typeof startShell>[0], 'importOnce' | 'loadKit'>,
): Promise<void> {
  const later = within(loadLater(document, importOnce), LATER_LIMIT_MS, 'later')
  await Promise.all([loadKit(), later.catch(() => undefined)])
}
