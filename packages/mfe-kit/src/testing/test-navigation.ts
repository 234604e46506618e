import type { NavigationInfo, NavigationPort } from '@jangteo/platform'

type Listener = (url: string, info: NavigationInfo) => void
interface Entry {
  readonly url: string
  readonly state: Readonly<Record<string, unknown>>
}

export interface TestNavigation extends NavigationPort {
  /** Addresses given to `navigate` and `prefetch`, oldest first. */
  readonly navigated: string[]
  readonly prefetched: string[]
}

/** The address bar in memory: same order of guards, change and news as the shell's. */
export function createTestNavigation(initial: string): TestNavigation {
  const entries: Entry[] = [{ url: initial, state: {} }]
  const listeners = new Map<object, Set<Listener>>()
  const guards = new Set<(to: string) => boolean | Promise<boolean>>()
  const navigated: string[] = []
  const prefetched: string[] = []
  let position = 0

  const current = (): Entry => entries[position] ?? { url: initial, state: {} }
  const tell = (source: object | undefined, info: NavigationInfo): void => {
    for (const [owner, all] of listeners)
      if (owner !== source) for (const listener of all) listener(current().url, info)
  }
  const allowed = async (to: string): Promise<boolean> => {
    for (const guard of guards) if (!(await guard(to))) return false
    return true
  }
  const change = (url: string, replace: boolean, state: object = {}): NavigationInfo => {
    if (!replace) position += 1
    entries.splice(position, replace ? 1 : entries.length, { url, state: { ...state } })
    return replace
      ? { type: 'replace', delta: 0, direction: '' }
      : { type: 'push', delta: 1, direction: 'forward' }
  }

  return {
    navigated,
    prefetched,
    get current() {
      return current().url
    },
    get state() {
      return current().state
    },
    async navigate(url, { replace = false } = {}) {
      navigated.push(url)
      if (!(await allowed(url))) return false
      tell(undefined, change(url, replace || url === current().url))
      return true
    },
    commit(url, { replace, state, source }) {
      tell(source, change(url, replace, state))
    },
    go(delta) {
      const target = position + delta
      if (delta === 0 || target < 0 || target >= entries.length) return
      position = target
      tell(undefined, { type: 'pop', delta, direction: delta < 0 ? 'back' : 'forward' })
    },
    subscribe(source, listener) {
      const all = listeners.get(source) ?? new Set<Listener>()
      listeners.set(source, all.add(listener))
      return () => void all.delete(listener)
    },
    onLeave(guard) {
      guards.add(guard)
      return () => void guards.delete(guard)
    },
    prefetch: (url) => void prefetched.push(url),
  }
}
