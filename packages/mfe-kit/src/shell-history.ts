import type { NavigationInfo, NavigationPort } from '@jangteo/platform'
import type { HistoryState, RouterHistory } from 'vue-router'

type NavigationCallback = Parameters<RouterHistory['listen']>[0]
type NavigationDetail = Parameters<NavigationCallback>[2]

export interface ShellHistoryOptions {
  /** Locale prefix, e.g. `/ko`. */
  readonly base: string
  /** True for a path (without base) that the MFE shows; navigations to others are not its business. */
  readonly accepts: (path: string) => boolean
}

const withoutHash = (url: string): string => url.split('#', 1)[0] ?? url

/** vue-router's view of the shell's address bar: the MFE reads and asks, only the shell touches `window.history`. */
export function createShellHistory(navigation: NavigationPort, options: ShellHistoryOptions): RouterHistory {
  const { base, accepts } = options
  const source = {}
  let listeners: NavigationCallback[] = []
  /** The step that vue-router asked for and does not want to hear. The shell tells nothing of a step that leads nowhere. */
  let quietDelta: number | undefined

  const isInside = (url: string): boolean =>
    url === base || [`${base}/`, `${base}?`, `${base}#`].some((prefix) => url.startsWith(prefix))
  const strip = (url: string): string => {
    const path = url.slice(base.length)
    return path.startsWith('/') ? path : `/${path}`
  }
  const href = (path: string): string =>
    `${base}${path === '/' ? '' : path.replace(/^\/(?=[?#])/, '')}` || '/'

  const start = navigation.current
  let location = isInside(start) ? strip(start) : '/'
  /** The reader went on while the first page was still being loaded. vue-router listens only from then on, and would take him back. */
  const isOvertaken = (): boolean => listeners.length === 0 && navigation.current !== start

  const hear = (url: string, info: NavigationInfo): void => {
    if (listeners.length === 0) return
    const isQuiet = info.type === 'pop' && info.delta === quietDelta
    quietDelta = undefined
    if (isQuiet) {
      if (isInside(url)) location = strip(url)
      return
    }
    if (!isInside(url) || !accepts(withoutHash(strip(url)))) return
    const from = location
    location = strip(url)
    // vue-router only knows `pop` and `push` here; a replacement by the shell moves by no entry.
    const type = info.type === 'pop' ? 'pop' : 'push'
    if (location === from) return
    for (const listener of listeners) listener(location, from, { ...info, type } as NavigationDetail)
  }
  const unsubscribe = navigation.subscribe(source, hear)

  const commit = (to: string, state: HistoryState | undefined, replace: boolean): void => {
    if (isOvertaken()) return
    location = to
    quietDelta = undefined
    navigation.commit(href(to), { replace, state, source })
  }

  return {
    base,
    get location() {
      return location
    },
    get state() {
      return navigation.state as HistoryState
    },
    push: (to, state) => commit(to, state, false),
    replace: (to, state) => commit(to, state, true),
    go(delta, triggerListeners = true) {
      quietDelta = triggerListeners ? undefined : delta
      navigation.go(delta)
    },
    listen(callback) {
      if (isOvertaken())
        queueMicrotask(() => hear(navigation.current, { type: 'push', delta: 1, direction: 'forward' }))
      listeners.push(callback)
      return () => {
        listeners = listeners.filter((listener) => listener !== callback)
      }
    },
    createHref: href,
    destroy() {
      unsubscribe()
      listeners = []
    },
  }
}
