import type { ServedPage } from '@jangteo/contracts'
import { nextTask, type Platform, type Scope, showFailurePanel, useStylesheets } from '@jangteo/platform'
import type { Router } from 'vue-router'
import type { MountProps, PagesDefinition } from './definition.ts'
import { createPagesApp } from './create-pages-app.ts'
import { receive } from './handover.ts'
import { addOverlay } from './overlay.ts'
import { pageRoot } from './page.ts'
import { createShellHistory } from './shell-history.ts'

export interface PagesMount {
  readonly name: string
  readonly platform: Platform
  readonly scope: Scope
  readonly props: MountProps
  readonly definition: PagesDefinition
}

/** Rejects with the first error of the mount; everything created so far is in `mount.scope`. */
export async function mountPages(mount: PagesMount): Promise<void> {
  const { name, platform, scope, props, definition } = mount
  const { host, view, served } = prepareHost(mount)
  /** Where the page is once its router has written the address in its own way. */
  let shownAt = addressIn(platform)
  const isCurrent = (): boolean =>
    served?.currency === platform.preferences.currency && shownAt === addressIn(platform)
  scope.add(() => host.remove())
  const overlay = addOverlay(name)
  scope.add(() => overlay.remove())
  const styles = useStylesheets(props.css, name)
  scope.add(() => styles.release())

  const base = `/${platform.preferences.locale}`
  const history = createShellHistory(platform.navigation, { base, accepts: (path) => accepts(router, path) })
  const { app, router } = createPagesApp(
    definition,
    {
      name,
      platform,
      scope,
      overlay,
      ...(served && { handover: receive(() => (isCurrent() ? served.state : {})) }),
    },
    { history, isHydrating: !!served },
  )
  pageRoot.provide(app, host)

  const firstError = watchErrors(mount, app.config)
  leaveForeignPaths(router, platform, base)
  // The take-over of what a server rendered is long enough for some tasks of its own.
  if (served) await nextTask()
  if (scope.signal.aborted) return
  app.use(router)
  scope.add(() => app.unmount())

  await router.isReady()
  shownAt = addressIn(platform)
  for (const { href, isLate } of await styles.missing) {
    if (!isLate) throw new Error(`Style sheet ${href} could not be loaded.`)
    const late = new Error(`Style sheet ${href} could not be loaded in time.`)
    platform.telemetry.report(late, { mfe: name, during: 'styles', release: props.release })
  }
  if (served) await nextTask()
  if (scope.signal.aborted) return
  if (served && !isCurrent()) view.replaceChildren()
  app.mount(view)
  delete host.dataset.serverRendered
  firstError.throwIfAny()
  showRouterFailures(mount, { router, host, view })
}

interface Host {
  readonly host: HTMLElement
  readonly view: HTMLElement
  /** What the server says of the markup in `view`; undefined where that is empty. */
  readonly served?: ServedPage
}

function prepareHost({ name, platform, props }: PagesMount): Host {
  return takeOver(props.domElement, platform) ?? createHost(props.domElement, name)
}

const addressIn = ({ navigation }: Platform): string | undefined => navigation.current.split('#')[0]

/** What the server rendered, unless it shows another page than the reader is on by now. */
function takeOver(container: HTMLElement, platform: Platform): Host | undefined {
  const note = container.querySelector(':scope > [data-server-rendered] > script')
  const host = note?.parentElement
  const view = host?.firstElementChild
  if (!note || !host || !(view instanceof HTMLElement)) return undefined
  const served = JSON.parse(note.textContent) as ServedPage
  note.remove()
  const isSame = served.address === addressIn(platform) && served.currency === platform.preferences.currency
  return isSame ? { host, view, served } : undefined
}

function createHost(container: HTMLElement, name: string): Host {
  const host = document.createElement('div')
  host.dataset.mfe = name
  const view = document.createElement('div')
  host.append(view)
  container.replaceChildren(host)
  return { host, view }
}

const isCatchAll = (path: string): boolean => path.includes('(.*)')

/** A catch-all route does not make a path the MFE's own: unknown paths belong to the shell. */
const accepts = (router: Router, path: string): boolean => {
  const { matched } = router.resolve(path)
  return matched.length > 0 && !matched.some((record) => isCatchAll(record.path))
}

/** Lets `router.push` and `<RouterLink>` reach pages of other MFEs: the shell takes over where no own route fits. */
function leaveForeignPaths(router: Router, platform: Platform, base: string): void {
  router.beforeEach((to, from) => {
    const isFirst = from.matched.length === 0
    if (isFirst || accepts(router, to.fullPath)) return true
    void platform.navigation.navigate(`${base}${to.fullPath}`)
    return false
  })
}

function watchErrors(
  { name, platform, props }: PagesMount,
  config: { errorHandler?: (error: unknown, instance: never, info: string) => void },
): { throwIfAny(): void } {
  let first: { error: unknown } | undefined
  let isMounting = true
  config.errorHandler = (error, _instance, info) => {
    if (isMounting) first ??= { error }
    else platform.telemetry.report(error, { mfe: name, during: info, release: props.release })
  }
  return {
    throwIfAny() {
      isMounting = false
      if (first) throw first.error
    },
  }
}

/** A page whose code cannot be loaded later on: the panel takes its place until a retry works or the reader goes elsewhere. */
function showRouterFailures(
  { name, platform, props, scope }: PagesMount,
  { router, host, view }: { router: Router; host: HTMLElement; view: HTMLElement },
): void {
  let removePanel: (() => void) | undefined
  const clear = (): void => {
    removePanel?.()
    removePanel = undefined
    view.hidden = false
  }
  scope.add(
    router.onError((error, to) => {
      platform.telemetry.report(error, { mfe: name, during: 'navigation', release: props.release })
      clear()
      view.hidden = true
      const retry = async (): Promise<void> => void (await router.push(to.fullPath).catch(() => undefined))
      const panel = showFailurePanel(host, { locale: platform.preferences.locale, retry })
      removePanel = panel.remove
      platform.page.present(panel)
    }),
  )
  scope.add(router.afterEach((_to, _from, failure) => (failure ? undefined : clear())))
}
