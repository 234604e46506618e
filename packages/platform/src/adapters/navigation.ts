import { type Locale, splitLocale } from '@jangteo/contracts'
import type { NavigationInfo, NavigationPort } from '../platform.ts'
import { isFields } from './fields.ts'

export interface NavigationOptions {
  readonly window: Window
  readonly locale: Locale
  /** Loads what the page at `url` needs. A navigation goes on when it rejects: the page then says what is wrong. */
  readonly preload: (url: string) => Promise<void>
  readonly prefetch: NavigationPort['prefetch']
  /** The address has changed by Back or Forward; other changes are seen by single-spa itself. */
  readonly onPop: () => void
  readonly onError: (error: unknown) => void
  /** True where a page of the shop shall be opened as a new document all the same. */
  readonly needsDocument?: (from: string, to: string) => boolean
  /** Opens the address as a new document; default: the browser does. */
  readonly leave?: (url: string, replace: boolean) => void
}

interface Subscription {
  readonly source: object
  readonly listener: (url: string, info: NavigationInfo) => void
}
type Guard = (to: string) => boolean | Promise<boolean>

/** Dispatched by single-spa itself after `pushState`, https://github.com/single-spa/single-spa `src/navigation/navigation-events.js`. */
const isArtificial = (event: Event): boolean => 'singleSpa' in event

/** The only code of the page that touches `window.history`. Guards and loading come before the change of the address. */
export function createNavigation(options: NavigationOptions): NavigationPort & { dispose(): void } {
  const { window, onError } = options
  const { history, location } = window
  const leave = options.leave ?? ((url, replace) => (replace ? location.replace(url) : location.assign(url)))
  const subscriptions = new Set<Subscription>()
  const guards = new Set<Guard>()
  let latest = 0
  let mutedPops = 0

  const current = (): string => location.pathname + location.search + location.hash
  const positionOf = (state: unknown): number | undefined =>
    isFields(state) && typeof state['position'] === 'number' ? state['position'] : undefined
  let position = positionOf(history.state) ?? 0
  /** Where the page that is shown is; `position` is ahead of it while Back or Forward is prepared. */
  let shown = position
  history.replaceState({ ...history.state, position }, '')

  const tell = (source: object | undefined, info: NavigationInfo): void => {
    const url = current()
    for (const subscription of [...subscriptions])
      try {
        if (subscription.source !== source) subscription.listener(url, info)
      } catch (error) {
        onError(error)
      }
  }

  const isAllowed = async (to: string): Promise<boolean> => {
    for (const guard of [...guards]) if (!(await guard(to))) return false
    return true
  }

  const change = (url: string, replace: boolean, state: object = {}): NavigationInfo => {
    if (replace) history.replaceState({ ...history.state, ...state, position }, '', url)
    else history.pushState({ ...state, position: (position += 1) }, '', url)
    return replace
      ? { type: 'replace', delta: 0, direction: '' }
      : { type: 'push', delta: 1, direction: 'forward' }
  }

  /** Guards, then loading. False where a guard refused or a later navigation overtook this one. */
  const prepare = async (to: string): Promise<'go' | 'refused' | 'overtaken'> => {
    const ticket = (latest += 1)
    const isRefused = !(await isAllowed(to))
    if (isRefused && ticket === latest) return 'refused'
    if (ticket === latest) await options.preload(to).catch(onError)
    return ticket === latest ? 'go' : 'overtaken'
  }

  /** Back to the entry of the page that is shown. */
  const stay = (): void => {
    if (position === shown) return
    mutedPops += 1
    history.go(shown - position)
  }

  const pop = async (event: Event): Promise<void> => {
    if (isArtificial(event)) return
    event.stopImmediatePropagation()
    const entered = positionOf(history.state)
    position = entered ?? position + 1
    // A link to `#part` makes an entry of the browser's own, without our state.
    if (entered === undefined) history.replaceState({ ...history.state, position }, '')
    if (mutedPops > 0) {
      mutedPops -= 1
      return
    }
    const outcome = await prepare(current())
    if (outcome === 'refused') stay()
    if (outcome !== 'go') return
    const delta = position - shown
    shown = position
    tell(undefined, { type: 'pop', delta, direction: delta < 0 ? 'back' : delta > 0 ? 'forward' : '' })
    options.onPop()
  }
  const onPopState = (event: Event): void => void pop(event).catch(onError)
  // single-spa wraps `window.addEventListener` and holds such listeners back until it has unmounted pages; guards must come first.
  EventTarget.prototype.addEventListener.call(window, 'popstate', onPopState, true)

  return {
    get current() {
      return current()
    },
    get state() {
      const state: unknown = history.state
      return isFields(state) ? { ...state } : {}
    },
    async navigate(url, { replace = false } = {}) {
      const target = new URL(url, location.href)
      const isOwn =
        target.origin === location.origin && splitLocale(target.pathname)?.locale === options.locale
      const to = target.pathname + target.search + target.hash
      if (!isOwn || options.needsDocument?.(current(), to)) {
        if (!(await isAllowed(isOwn ? to : url))) return false
        leave(target.href, replace)
        return true
      }
      const outcome = await prepare(to)
      if (outcome === 'refused') stay()
      if (outcome !== 'go') return false
      const info = change(to, replace || to === current())
      shown = position
      tell(undefined, info)
      return true
    },
    commit(url, { replace, state, source }) {
      // The reader goes on in the page that is there: what still loads is no longer wanted.
      if (!replace) latest += 1
      const info = change(url, replace, state)
      if (!replace) shown = position
      tell(source, info)
    },
    go: (delta) => history.go(delta),
    subscribe(source, listener) {
      const subscription = { source, listener }
      subscriptions.add(subscription)
      return () => void subscriptions.delete(subscription)
    },
    onLeave(guard) {
      const own: Guard = (to) => guard(to)
      guards.add(own)
      return () => void guards.delete(own)
    },
    prefetch: options.prefetch,
    dispose: () => EventTarget.prototype.removeEventListener.call(window, 'popstate', onPopState, true),
  }
}
